package org.busyhour.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.Runs;
import org.busyhour.reports.SampleRuns;
import org.busyhour.reports.chart.RunCharts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
    private static final RunReport BANK = SampleRuns.bank();
    private static final RunReport SHOP = SampleRuns.shop();
    private static String bank = "";
    private static String shop = "";

    @BeforeAll
    static void writeReports() {
        bank = HtmlReport.write(BANK, RunCharts.of(BANK));
        shop = HtmlReport.write(SHOP, RunCharts.of(SHOP));
    }

    @Test
    void write_hasTheSectionsInTheirOrder() throws Exception {
        assertThat(texts(parsed(bank), "h2"))
                .containsExactly(
                        "Targets",
                        "The day",
                        "Contact types",
                        "Agent groups",
                        "Agents",
                        "Distributions",
                        "Cost",
                        "Erlang against simulation",
                        "How it was made");
        assertThat(bank.indexOf("class=\"verdict missed\"")).isPositive().isLessThan(bank.indexOf("<section"));
    }

    @Test
    void write_tellsSeveralDaysApart() {
        RunReport report = Runs.severalDays();

        String html = HtmlReport.write(report, RunCharts.of(report));

        assertThat(html)
                .contains("3 replications of 36h")
                .contains("<section id=\"days\">", "<h2>Day by day</h2>", "<h2>The intervals</h2>")
                .contains("<th scope=\"row\">Mon 2 March</th>", "<th scope=\"row\">Tue 3 March</th>")
                .contains("Mon 2 March begins at 07:00; Tue 3 March ends at 19:00.");
    }

    @Test
    void write_isWellFormedAndItsLinksLeadSomewhere() throws Exception {
        for (String page : List.of(bank, shop)) {
            List<String> ids = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (Element element : elements(parsed(page), "*")) {
                add(ids, element.getAttribute("id"));
                add(wanted, element.getAttribute("popovertarget"));
                add(wanted, element.getAttribute("href").replace("#", ""));
            }
            assertThat(ids).doesNotHaveDuplicates().containsAll(wanted);
        }
    }

    @Test
    void write_refersToNothingOutside() {
        for (String page : List.of(bank, shop)) {
            assertThat(page)
                    .doesNotContain("<script", "<link", "<img", " src=", " style=", "url(", "@import", "javascript:")
                    .doesNotContainPattern("<[^>]* on[a-z]+=")
                    .doesNotContainPattern("https?://(?!www\\.w3\\.org/)");
        }
    }

    @Test
    void write_allowsOnlyItsOwnStyle() throws Exception {
        String style = elements(parsed(bank), "style").get(0).getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String hash = Base64.getEncoder().encodeToString(digest);
        assertThat(bank).contains("default-src &#39;none&#39;; style-src &#39;sha256-" + hash + "&#39;");
    }

    @Test
    void write_escapesWhatUsersWrite() {
        assertThat(shop)
                .contains("<h1>shop &lt;script&gt;alert(1)&lt;/script&gt;</h1>")
                .contains("&lt;b&gt;&amp;&quot;returns&#39;")
                .contains("# &lt;never&gt; &amp; &quot;always&quot;")
                .doesNotContain("<b>&");
    }

    @Test
    void write_saysOfEachChartWhatItShows() throws Exception {
        for (Element svg : elements(parsed(shop), "svg")) {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
        assertThat(elements(parsed(bank), "svg")).hasSize(6);
    }

    @Test
    void write_definesEveryKpiThatItNames() throws Exception {
        long buttons = elements(parsed(bank), "button").stream()
                .map(b -> b.getAttribute("popovertarget"))
                .distinct()
                .count();
        assertThat(bank.split(" popover=\"auto\"", -1)).hasSize((int) buttons + 1);
        assertThat(bank).contains("Mean wait of the answered contacts from entering the queue to the answer.");
    }

    /** One type and one group: Erlang has an answer. Three types and two groups that share them: it has none. */
    @Test
    void write_comparesWithErlangWhereThatIsPossible() {
        assertThat(bank).contains("calls, served by agents").contains(">Erlang <span");
        assertThat(shop)
                .contains("No type is served by one group that serves nothing else")
                .contains("Erlang has no answer where types share groups")
                .doesNotContain(">Erlang <span", "number erlang");
    }

    /** Of the day and of the comparison with Erlang. */
    @Test
    void write_hasNoFiguresOfTheWarmUp() throws Exception {
        RunReport report = Runs.warmingUp();
        List<String> rows = texts(parsed(HtmlReport.write(report, RunCharts.of(report))), "tr");

        assertThat(rows)
                .filteredOn(row -> row.startsWith("07:00"))
                .hasSize(2)
                .allMatch(row -> row.matches("07:00 warm-up-+"));
        assertThat(rows)
                .filteredOn(row -> row.startsWith("07:30"))
                .hasSize(2)
                .noneMatch(row -> row.contains("warm-up"));
    }

    @Test
    void write_givesTheSameBytesInAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(HtmlReport.write(SHOP, RunCharts.of(SHOP))).isEqualTo(shop);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Calls wait seconds and mails three hours: each row has the unit that leaves something of its figures. */
    @Test
    void write_givesWaitsOfDeferredWorkAUnitOfTheirOwn() throws Exception {
        RunReport report = Runs.callsAndMails();
        List<String> rows = texts(parsed(HtmlReport.write(report, RunCharts.of(report))), "tr");
        double asa = report.kpis()
                .estimate(Speed.ASA, null, Scope.type(report.model(), 0))
                .orElseThrow()
                .mean();
        String seconds = String.format(Locale.ROOT, "%.1f s", asa);

        assertThat(asa).isBetween(1.0, 99.0);
        assertThat(rows).anyMatch(row -> row.startsWith("balance") && row.contains(seconds));
        assertThat(rows).anyMatch(row -> row.startsWith("mails") && row.contains("3.0 h"));
        assertThat(rows).anyMatch(row -> row.startsWith("centre") && row.contains(seconds));
    }

    /** Of 44.5 mails an interval all but two are on time, the others an hour late. */
    @Test
    void write_hasATableForEachKindOfTypesAndNoneInAPlainCallCentre() throws Exception {
        RunReport report = Runs.callsAndMails();
        String html = HtmlReport.write(report, RunCharts.of(report));
        int start = html.indexOf("<h3>Deferred work</h3>");
        String table = html.substring(start, html.indexOf("</table>", start));

        assertThat(start).isPositive();
        assertThat(table)
                .contains("First reply", "Left at the end", "Mean lateness")
                .doesNotContain(">balance</th>");
        assertThat(texts(parsed(html), "tr"))
                .anyMatch(row -> row.matches("mails95\\.\\d.*95\\.\\d.*3\\.0 h60\\.0 min.*"));
        assertThat(html).doesNotContain("<h3>Journeys</h3>", "<h3>Lists");
        assertThat(bank + shop).doesNotContain("<h3>Deferred work</h3>", "<h3>Journeys</h3>", "<h3>Lists");
    }

    @Test
    void write_hasNoNumberThatIsNone() {
        String text = Pattern.compile("<style>.*?</style>", Pattern.DOTALL)
                .matcher(bank + shop)
                .replaceAll((MatchResult m) -> "");
        assertThat(text).doesNotContain("NaN", "Infinity", "null", "-0.0");
    }

    private static Document parsed(String page) throws Exception {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String tag) {
        List<Element> elements = new ArrayList<>();
        NodeList found = page.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static void add(List<String> all, String text) {
        if (!text.isEmpty()) {
            all.add(text);
        }
    }
}

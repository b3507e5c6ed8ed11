package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.reports.Making;

/** How the report was made: what one needs to make it again, and what the figures mean. */
final class MakingSection implements Section {
    @Override
    public String id() {
        return "making";
    }

    @Override
    public String title() {
        return "How it was made";
    }

    @Override
    public void write(Page page) {
        Making making = page.report().making();
        Html html = page.html();
        html.open("dl", "class", "making");
        term(html, "Command", making.command());
        term(html, "Busyhour", making.version());
        term(html, "Seed", String.valueOf(page.report().kpis().result().seed()));
        term(html, "Replications", String.valueOf(page.report().replications()));
        html.close().line();
        inputs(html, making.inputs());
        overrides(html, making.overrides());
        html.open("details", "open", "open").element("summary", "The scenario");
        html.open("pre", "class", "scenario")
                .text(making.scenario())
                .close()
                .close()
                .line();
        streams(html, making.streams());
        page.definitions();
    }

    static void term(Html html, String name, String value) {
        html.open("div")
                .element("dt", name)
                .open("dd")
                .element("code", value)
                .close()
                .close();
    }

    static void inputs(Html html, List<Making.Input> inputs) {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "Input", "scope", "col").element("th", "SHA-256", "scope", "col");
        html.closeThrough("thead").open("tbody").line();
        for (Making.Input input : inputs) {
            html.open("tr").element("th", input.file(), "scope", "row");
            html.open("td")
                    .element("code", input.sha256(), "class", "hash")
                    .close()
                    .close()
                    .line();
        }
        html.closeThrough("div").line();
    }

    static void overrides(Html html, List<Making.Setting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        html.element("h3", "Set on the command line").open("ul");
        settings.forEach(s ->
                html.open("li").element("code", s.path() + " = " + s.value()).close());
        html.close().line();
    }

    private static void streams(Html html, List<String> streams) {
        html.open("details").element("summary", streams.size() + " streams of chance");
        html.open("p", "class", "hash")
                .text(String.join(", ", streams))
                .close()
                .close()
                .line();
    }
}

package org.busyhour.cli.sweep;

import java.util.List;
import java.util.Optional;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.reports.Making;
import org.busyhour.reports.SweepReport;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.yaml.WhatIf;
import org.busyhour.scenarios.language.yaml.WhatIfReader;
import org.busyhour.studies.sweep.Setting;
import org.busyhour.studies.sweep.Variant;

/**
 * Reads a YAML file of variants: names, each with what it changes, as a file that extends the scenario would say it.
 */
final class WhatIfFile {
    private final Problems problems = new Problems();
    private final InputFiles files;

    WhatIfFile(Sources sources, String path) {
        this.files = new InputFiles(sources, path, problems);
    }

    /** Reads it, or throws {@link BadInput} with everything that is wrong with it. */
    DesignOptions.Chosen read() {
        List<WhatIf> whatIfs = new WhatIfReader(files, problems).read(Place.file("--variants"));
        if (whatIfs.size() > Values.MOST) {
            problems.error(
                    Place.file(files.main()),
                    "",
                    "at most " + Values.MOST + " variants are possible, were " + whatIfs.size(),
                    "");
        }
        if (problems.fatal()) {
            throw BadInput.of(problems.sorted());
        }
        List<WrittenVariant> variants =
                whatIfs.stream().map(WhatIfFile::variant).toList();
        List<String> paths = variants.stream()
                .flatMap(written -> written.variant().settings().stream())
                .map(Setting::path)
                .distinct()
                .toList();
        List<Making.Input> inputs = files.inputs().stream()
                .map(input -> new Making.Input(input.name(), input.sha256()))
                .toList();
        return new DesignOptions.Chosen(SweepReport.Design.FILE, paths, variants, inputs);
    }

    private static WrittenVariant variant(WhatIf whatIf) {
        List<Setting> settings = whatIf.values().entrySet().stream()
                .map(entry -> new Setting(entry.getKey(), entry.getValue()))
                .toList();
        return new WrittenVariant(new Variant(whatIf.name(), settings), Optional.of(whatIf));
    }
}

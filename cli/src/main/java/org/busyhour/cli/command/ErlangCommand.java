package org.busyhour.cli.command;

import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.erlang.Answer;
import org.busyhour.cli.erlang.Assumptions;
import org.busyhour.cli.erlang.GoalOptions;
import org.busyhour.cli.erlang.IntervalFile;
import org.busyhour.cli.erlang.MachineAnswers;
import org.busyhour.cli.erlang.Question;
import org.busyhour.cli.erlang.QuestionOptions;
import org.busyhour.cli.erlang.QueueOptions;
import org.busyhour.cli.erlang.TextAnswers;
import org.busyhour.cli.scenario.FolderSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers by formula what a steady queue gives or needs. */
@Command(
        name = "erlang",
        header = "Work out by formula the agents needed, or what so many give.",
        description =
                "Erlang C, A where contacts give up (--patience, --balk), or B where there are no more lines than agents"
                        + " (--lines). Each interval is taken by itself, as if it lasted for ever; simulate where a day moves or skills mix.",
        footer = {
            "  busyhour erlang --calls 120/h --aht 3m30s --goal \"80 %% in 20s\"",
            "  busyhour erlang --calls 120/h --aht 3m30s --agents 9 --patience 2m",
            "  busyhour erlang --calls 60 --interval 30m --aht 200s --shrinkage \"30 %%\"",
            "  busyhour erlang --csv monday.csv --aht 3m30s --as-csv > staff.csv"
        })
final class ErlangCommand implements Runnable {
    private final Console console;

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Mixin
    private final QueueOptions queue = new QueueOptions();

    @Mixin
    private final GoalOptions goal = new GoalOptions();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description =
                    "Intervals, a row each: a column calls, and if you like aht (seconds, or with units) and agents; blank: as --aht and --agents say.")
    private @Nullable String csv;

    @Option(names = "--as-csv", description = "Print CSV.")
    private boolean asCsv;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    ErlangCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Assumptions assumptions = goal.assumptions(queue);
        List<Answer> answers =
                questions().stream().map(q -> Answer.to(q, assumptions)).toList();
        if (json) {
            console.machine(new MachineAnswers(assumptions).json(answers));
        } else if (asCsv) {
            console.machine(new MachineAnswers(assumptions).csv(answers));
        } else if (csv == null) {
            new TextAnswers(console, assumptions).print(answers.get(0));
        } else {
            new TextAnswers(console, assumptions).print(answers, asked.intervalHours());
        }
    }

    private List<Question> questions() {
        if (csv == null) {
            return List.of(asked.question());
        }
        var sources = new FolderSources(console.surroundings().folder());
        return asked.questions(new IntervalFile(sources, csv));
    }
}

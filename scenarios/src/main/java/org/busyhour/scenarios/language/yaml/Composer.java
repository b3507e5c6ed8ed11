package org.busyhour.scenarios.language.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.ListNode;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes a YAML text to nodes. It works on the parser's events, where a scalar is still the text that was written, an
 * alias still an alias, and every one has its place; nothing is ever expanded, so no text can grow.
 */
final class Composer {

    private static final int DEEPEST = 40;

    private final Parser parser;
    private final Function<Mark, Place> places;
    private final Problems problems;

    private Composer(String text, Function<Mark, Place> places, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
        this.places = places;
        this.problems = problems;
    }

    /** Composes the text of a file, which must hold one document. */
    static Optional<Node> file(String file, String text, Problems problems) {
        return compose(
                text,
                "",
                mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1),
                new Place(file, 1, 1),
                problems);
    }

    /** Composes the value that an override gives to a path. */
    static Optional<Node> override(String path, String text, Problems problems) {
        Place place = Place.override(path);
        return compose(text, path, mark -> place, place, problems);
    }

    private static Optional<Node> compose(
            String text, String path, Function<Mark, Place> places, Place start, Problems problems) {
        if (!printable(text, start, problems)) {
            return Optional.empty();
        }
        Composer composer = new Composer(text, places, problems);
        try {
            return composer.document(path, start);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            SyntaxMessage message = SyntaxMessage.of(e);
            problems.error(mark == null ? start : places.apply(mark), "", message.message(), message.hint());
        } catch (YAMLException e) {
            problems.error(start, "", "this isn't YAML: " + e.getMessage(), "");
        } catch (TooDeep e) {
            problems.error(places.apply(e.mark), "", "nested more than " + DEEPEST + " deep", "");
        }
        return Optional.empty();
    }

    private static boolean printable(String text, Place start, Problems problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                Place place = start.overriding() ? start : new Place(start.file(), line, column);
                problems.error(
                        place,
                        "",
                        "the character " + Visible.quoted(Character.toString(character)) + " can't stand in YAML",
                        "");
                return false;
            }
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }
        return true;
    }

    private Optional<Node> document(String path, Place start) throws TooDeep {
        parser.getEvent();
        if (!(parser.peekEvent() instanceof DocumentStartEvent)) {
            problems.error(
                    start,
                    path,
                    "there is nothing in it",
                    path.isEmpty() ? "busyhour init writes a scenario to start from" : "");
            return Optional.empty();
        }
        parser.getEvent();
        Optional<Node> root = Optional.ofNullable(node(path, start, 0));
        parser.getEvent();
        if (!parser.checkEvent(ID.StreamEnd)) {
            problems.error(
                    places.apply(parser.peekEvent().getStartMark()),
                    "",
                    "a second document starts here",
                    "put it into a file of its own");
        }
        return root;
    }

    /** Returns the next node, or null after a problem was reported at its path. */
    private @Nullable Node node(String path, Place owner, int depth) throws TooDeep {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            refuse(
                    event,
                    path,
                    "an alias, *" + alias.getAnchor() + ", isn't allowed",
                    "write the value out, or use extends");
            return null;
        }
        checkDecoration((NodeEvent) event, path);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, path, owner);
        }
        if (depth >= DEEPEST) {
            throw new TooDeep(event.getStartMark());
        }
        return event instanceof MappingStartEvent ? map(event, path, depth) : list(event, path, depth);
    }

    private @Nullable Node scalar(ScalarEvent scalar, String path, Place owner) {
        if (scalar.isPlain() && scalar.getValue().isEmpty()) {
            problems.error(owner, path, "a value is missing", missingHint(path));
            return null;
        }
        return new ScalarNode(place(scalar), path, scalar.getValue(), scalar.isPlain());
    }

    private static String missingHint(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        int colon = key.indexOf(':');
        return colon > 0
                ? "put a space behind the colon: " + key.substring(0, colon) + ": " + key.substring(colon + 1)
                : "";
    }

    private Node list(Event start, String path, int depth) throws TooDeep {
        List<Node> items = new ArrayList<>();
        for (int i = 1; !parser.checkEvent(ID.SequenceEnd); i++) {
            Place place = place(parser.peekEvent());
            Node item = node(path + '[' + i + ']', place, depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        parser.getEvent();
        return new ListNode(place(start), path, items);
    }

    private Node map(Event start, String path, int depth) throws TooDeep {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(ID.MappingEnd)) {
            entry(entries, path, depth);
        }
        parser.getEvent();
        return new MapNode(place(start), path, entries);
    }

    private void entry(Map<String, Entry> entries, String path, int depth) throws TooDeep {
        Event event = parser.peekEvent();
        Place place = place(event);
        if (!(event instanceof ScalarEvent scalar)) {
            refuse(event, path, "a key must be a single word", "");
            node(path, place, depth + 1);
            node(path, place, depth + 1);
            return;
        }
        parser.getEvent();
        String key = scalar.getValue();
        String below = path.isEmpty() ? key : path + '.' + key;
        checkDecoration(scalar, below);
        Node value = node(below, place, depth + 1);
        Entry first = entries.get(key);
        if (scalar.isPlain() && key.equals("<<")) {
            refuse(event, below, "merging with << isn't allowed", "write the keys out, or use extends");
        } else if (first != null) {
            refuse(event, below, Visible.quoted(key) + " stands here twice", "the first is at " + first.place());
        } else if (value != null) {
            entries.put(key, new Entry(place, value));
        }
    }

    private void checkDecoration(NodeEvent event, String path) {
        if (event.getAnchor() != null) {
            refuse(
                    event,
                    path,
                    "an anchor, &" + event.getAnchor() + ", isn't allowed",
                    "write the value out, or use extends");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            refuse(event, path, "a tag, " + tag + ", isn't allowed", "leave it out");
        }
    }

    private void refuse(Event event, String path, String message, String hint) {
        problems.error(place(event), path, message, hint);
    }

    private Place place(Event event) {
        return places.apply(event.getStartMark());
    }

    /** Ends the composing of a text whose nesting could exhaust the stack. */
    private static final class TooDeep extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Mark mark;

        TooDeep(Mark mark) {
            super("too deep", null, false, false);
            this.mark = mark;
        }
    }
}

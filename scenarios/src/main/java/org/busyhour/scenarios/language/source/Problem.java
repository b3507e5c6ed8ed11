package org.busyhour.scenarios.language.source;

/**
 * Something wrong or doubtful in the input.
 *
 * @param severity whether the scenario can run all the same
 * @param place where it stands
 * @param path which part of the scenario it is, {@code contacts.balance.patience}; may be empty
 * @param message what was expected and what was found
 * @param hint what to do about it; may be empty
 */
public record Problem(Severity severity, Place place, String path, String message, String hint) {

    /** Returns a problem that keeps the scenario from running. */
    public static Problem error(Place place, String path, String message, String hint) {
        return new Problem(Severity.ERROR, place, path, message, hint);
    }

    /** Returns a problem that the scenario runs in spite of. */
    public static Problem warning(Place place, String path, String message, String hint) {
        return new Problem(Severity.WARNING, place, path, message, hint);
    }

    /** Whether this problem keeps the scenario from running. */
    public boolean fatal() {
        return severity == Severity.ERROR;
    }

    /**
     * Returns one line for people, {@code bank.yaml:14:12 contacts.balance.patience: a duration needs a unit, was "90";
     * did you mean 90s?}, with invisible characters escaped.
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(place.toString());
        if (!path.isEmpty() && !place.toString().endsWith(" " + path)) {
            line.append(' ').append(path);
        }
        line.append(": ").append(fatal() ? "" : "warning: ").append(message);
        if (!hint.isEmpty()) {
            line.append("; ").append(hint);
        }
        return Visible.text(line.toString());
    }
}

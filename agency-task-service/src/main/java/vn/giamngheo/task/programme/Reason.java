package vn.giamngheo.task.programme;

import java.util.List;

/**
 * Why a claim is one, before it is put into words.
 *
 * @param arguments texts, days, constants with a word of their own, and lists of these
 */
record Reason(Condition condition, List<Object> arguments) {

    static Reason of(Condition condition, Object... arguments) {
        return new Reason(condition, List.of(arguments));
    }
}

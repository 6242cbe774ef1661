package vn.giamngheo.household.registry;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stays of a name when nobody needs to know any more whose it was: "Nguyễn Thị Mẫu" becomes "N. T. M.". */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Stream.of(name.strip().split("\\s+", -1))
                .map(word -> word.isEmpty() ? "." : word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}

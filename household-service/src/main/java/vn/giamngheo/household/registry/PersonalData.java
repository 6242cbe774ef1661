package vn.giamngheo.household.registry;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.security.Roles;
import vn.giamngheo.kit.security.Caller;

/** Shows names and ethnicity to those who work with the household, and masks them for everybody else. */
@RequestScoped
public class PersonalData {

    private final boolean shown;

    PersonalData(Caller caller) {
        shown = Roles.WORK_WITH_HOUSEHOLDS.stream().anyMatch(caller::has);
    }

    /** "Nguyễn Thị Mẫu" becomes "N*** T*** M***". */
    String name(String name) {
        return shown
                ? name
                : Stream.of(name.strip().split("\\s+", -1))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, Math.min(1, word.length()))) + "***")
                        .collect(Collectors.joining(" "));
    }

    /** Whether the caller works with households and may see who is who. */
    public boolean shown() {
        return shown;
    }

    <T> @Nullable T detail(@Nullable T value) {
        return shown ? value : null;
    }
}

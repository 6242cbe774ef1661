package vn.giamngheo.household.registry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.security.Caller;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** Shows names and ethnicity to those who work with the household, and masks them for everybody else. */
@RequestScoped
public class PersonalData {

    private static final List<String> WORK_WITH_HOUSEHOLDS =
            List.of(SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION);

    private final boolean shown;

    PersonalData(Caller caller) {
        shown = WORK_WITH_HOUSEHOLDS.stream().anyMatch(caller::has);
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

package vn.giamngheo.household.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.duplicate.Duplicates.Row;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.paging.Cursor;

/** Lists pairs that nobody has looked at yet, within the caller's areas. */
@ApplicationScoped
public class FindDuplicates {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Duplicates duplicates;
    private final AreaScope scope;
    private final Author author;

    FindDuplicates(Duplicates duplicates, AreaScope scope, Author author) {
        this.duplicates = duplicates;
        this.scope = scope;
        this.author = author;
    }

    /** Empty when the area is not wholly the caller's. */
    Optional<List<Row>> list(String area, @Nullable LocalDate asOf, @Nullable Cursor cursor, int rows) {
        var day = asOf == null ? author.today() : asOf;
        if (!scope.coversAll(area, day)) {
            return Optional.empty();
        }
        return Optional.of(duplicates.list(
                area,
                day,
                scope.codes(),
                cursor == null ? BEFORE_ALL : cursor.uuid(0),
                cursor == null ? BEFORE_ALL : cursor.uuid(1),
                rows));
    }

    /** How many pairs of a commune are open; as far as the register knows it, whoever asks. */
    public long countOpen(String commune, LocalDate day) {
        return duplicates.count(commune, day, new String[] {commune});
    }
}

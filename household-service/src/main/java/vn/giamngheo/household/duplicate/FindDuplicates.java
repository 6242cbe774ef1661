package vn.giamngheo.household.duplicate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Lists pairs that nobody has looked at yet, within the caller's areas. */
@ApplicationScoped
public class FindDuplicates {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Duplicates duplicates;
    private final AreaScope scope;
    private final Author author;
    private final ReadLog reads;

    FindDuplicates(Duplicates duplicates, AreaScope scope, Author author, ReadLog reads) {
        this.duplicates = duplicates;
        this.scope = scope;
        this.author = author;
        this.reads = reads;
    }

    /** Empty when the area is not wholly the caller's. */
    @Transactional
    Optional<Page<DuplicateView>> list(String area, @Nullable LocalDate asOf, @Nullable Cursor cursor, int limit) {
        var day = asOf == null ? author.today() : asOf;
        if (!scope.coversAll(area, day)) {
            return Optional.empty();
        }
        var rows = duplicates.list(
                area,
                day,
                scope.codes(),
                cursor == null ? BEFORE_ALL : cursor.uuid(0),
                cursor == null ? BEFORE_ALL : cursor.uuid(1),
                limit + 1);
        var page = Page.of(rows, limit, DuplicateView::of, row -> Cursor.after(row.firstId(), row.secondId()));
        reads.many(
                ReadOperation.DUPLICATES,
                page.items().stream()
                        .flatMap(pair -> Stream.of(pair.firstId(), pair.secondId()))
                        .toList());
        return Optional.of(page);
    }

    /** How many pairs of a commune are open; as far as the register knows it, whoever asks. */
    public long countOpen(String commune, LocalDate day) {
        return duplicates.count(commune, day, new String[] {commune});
    }
}

package vn.giamngheo.household.registry;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.identity.IdentityNumbers;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/** Lists and searches the households of the caller's areas. */
@ApplicationScoped
class SearchHouseholds {

    private final HouseholdSearch search;
    private final IdentityNumbers identities;
    private final ShowHouseholds show;
    private final ReadLog reads;

    SearchHouseholds(HouseholdSearch search, IdentityNumbers identities, ShowHouseholds show, ReadLog reads) {
        this.search = search;
        this.identities = identities;
        this.show = show;
        this.reads = reads;
    }

    @Transactional
    Page<HouseholdSummary> page(HouseholdSearch.Filter filter, int limit, @Nullable Cursor cursor) {
        if ((filter.householdClass() != null) != (filter.year() != null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, List.of(Fault.at("class", "ClassWithYear")));
        }
        if (filter.standard() != null && filter.year() == null) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, List.of(Fault.at("standard", "ClassWithYear")));
        }
        var stage = cursor == null ? 0 : stage(cursor);
        var rows = search.search(filter, stage, cursor == null ? new UUID(0, 0) : cursor.uuid(1), limit + 1);
        var operation = filter.text() == null ? ReadOperation.HOUSEHOLDS : ReadOperation.TEXT_SEARCH;
        return page(operation, rows, limit);
    }

    /** Those in which somebody has this number, without a next page; it comes in a body, so that no log keeps it. */
    @Transactional
    Page<HouseholdSummary> byIdentityNumber(String number, int limit) {
        var filter = new HouseholdSearch.Filter(null, null, null, null, null, null, null, identities.indexes(number));
        var rows = search.search(filter, 0, new UUID(0, 0), limit);
        return page(ReadOperation.IDENTITY_SEARCH, rows, limit);
    }

    /** What was searched for is not written down, only whom it showed. */
    private Page<HouseholdSummary> page(ReadOperation operation, List<HouseholdSearch.Row> rows, int limit) {
        var page = Page.of(rows, limit, show::summary, row -> Cursor.after(row.stage(), row.id()));
        reads.many(operation, page.items().stream().map(HouseholdSummary::id).toList());
        return page;
    }

    private static int stage(Cursor cursor) {
        try {
            var stage = Integer.parseInt(cursor.keys().get(0));
            if (stage >= 0) {
                return stage;
            }
        } catch (NumberFormatException forged) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        throw new ProblemException(CommonProblem.INVALID_CURSOR);
    }
}

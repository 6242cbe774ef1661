package vn.giamngheo.task.routing.rulebook;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lists the needs that nobody answers for. */
@ApplicationScoped
class ReadGaps {

    private final RuleBook book;

    ReadGaps(RuleBook book) {
        this.book = book;
    }

    /** Up to {@code limit} gaps after the given one; empty texts put it at the beginning. */
    @Transactional
    List<GapView> after(String trigger, String standard, String need, int limit) {
        return book.gaps(trigger, standard, need, limit);
    }
}

package vn.giamngheo.task.routing.rulebook;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lists rules in the order in which they were entered. */
@ApplicationScoped
class ReadRules {

    private final RuleBook book;

    ReadRules(RuleBook book) {
        this.book = book;
    }

    @Transactional
    List<RuleEntry> list(RuleFilter filter, int after, int limit) {
        return book.find(filter, after, limit);
    }
}

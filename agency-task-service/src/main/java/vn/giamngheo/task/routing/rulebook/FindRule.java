package vn.giamngheo.task.routing.rulebook;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds the rule behind a number, such as a task names. */
@ApplicationScoped
class FindRule {

    private final RuleBook book;

    FindRule(RuleBook book) {
        this.book = book;
    }

    @Transactional
    Optional<RuleEntry> byId(int id) {
        return book.one(id);
    }
}

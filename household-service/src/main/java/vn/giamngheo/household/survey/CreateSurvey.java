package vn.giamngheo.household.survey;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.model.Written;
import vn.giamngheo.household.survey.store.Surveys;
import vn.giamngheo.kit.idempotency.Creates;

/** Makes a new form repeatable: the same request is answered with what became of it, another under its id is refused. */
@ApplicationScoped
class CreateSurvey {

    private final Surveys surveys;
    private final SurveySubject subjects;
    private final Creates creates;
    private final Author author;

    CreateSurvey(Surveys surveys, SurveySubject subjects, Creates creates, Author author) {
        this.surveys = surveys;
        this.subjects = subjects;
        this.creates = creates;
        this.author = author;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Drafting once(@Nullable UUID brought, Object request, Function<New, Drafting> draft) {
        var id = author.id(brought);
        var hash = creates.fingerprint(request);
        creates.queueFor("survey:" + id);
        var existing = surveys.findByIdOptional(id);
        if (existing.isPresent()) {
            var repeated = existing.get().requestHash().equals(hash) && subjects.maySee(existing.get());
            return repeated ? new Drafting.AlreadyDrafted(existing.get()) : new Drafting.IdTaken(id);
        }
        return draft.apply(new New(id, hash, new Written(author.name(), author.now())));
    }

    /**
     * Forms of one household are made one after the other, and not while it ends, moves, splits or merges; to be called before
     * it is read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void queueFor(UUID householdId) {
        creates.queueFor("surveys-of:" + householdId);
    }

    /** A form that does not exist yet. */
    record New(UUID id, String requestHash, Written by) {}
}

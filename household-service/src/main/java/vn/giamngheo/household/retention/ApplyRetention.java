package vn.giamngheo.household.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import vn.giamngheo.household.security.Author;

/** Applies the rules portion by portion, each in its own transaction, which also says what was done. */
@ApplicationScoped
class ApplyRetention {

    private static final Logger LOG = Logger.getLogger(ApplyRetention.class);

    private final RetentionRules rules;
    private final Instance<DataSet> dataSets;
    private final EntityManager database;
    private final Author author;

    ApplyRetention(RetentionRules rules, Instance<DataSet> dataSets, EntityManager database, Author author) {
        this.rules = rules;
        this.dataSets = dataSets;
        this.database = database;
        this.author = author;
    }

    /** One portion of each data set; tells whether there was anything to do. */
    boolean next() {
        var done = 0;
        for (var rule : rules.all()) {
            for (var dataSet : dataSets) {
                if (dataSet.name().equals(rule.dataSet())) {
                    done += attempt(rule, dataSet);
                }
            }
        }
        return done > 0;
    }

    /** What is wrong with one data set must not keep the others for ever. */
    private int attempt(RetentionRule rule, DataSet dataSet) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> next(rule, dataSet));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Retention of %s will be taken up again: %s",
                    rule.dataSet(), e.getClass().getSimpleName());
            LOG.debug("Why the retention stopped", e);
            return 0;
        }
    }

    private int next(RetentionRule rule, DataSet dataSet) {
        var until = rule.keptSince(author.today());
        var done = dataSet.removeNext(until);
        if (done > 0) {
            var unused = database.createNativeQuery(
                            "insert into retention_run (id, data_set, ran_at, until, done) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, author.id(null))
                    .setParameter(2, rule.dataSet())
                    .setParameter(3, author.now())
                    .setParameter(4, until)
                    .setParameter(5, done)
                    .executeUpdate();
        }
        return done;
    }
}

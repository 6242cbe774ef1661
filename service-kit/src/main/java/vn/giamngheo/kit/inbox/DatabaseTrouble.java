package vn.giamngheo.kit.inbox;

import java.sql.SQLException;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

/** Tells a database that is away or overloaded, which passes, from data it will never take. */
final class DatabaseTrouble {

    private static final String BAD_DATA = "22";
    private static final String BROKEN_CONSTRAINT = "23";
    private static final String BAD_STATEMENT = "42";

    private DatabaseTrouble() {}

    static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return passes(sql.getSQLState());
            }
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RollbackException || cause instanceof SystemException) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state == null
                || !(state.startsWith(BAD_DATA)
                        || state.startsWith(BROKEN_CONSTRAINT)
                        || state.startsWith(BAD_STATEMENT));
    }
}

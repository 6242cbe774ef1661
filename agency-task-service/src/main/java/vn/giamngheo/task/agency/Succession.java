package vn.giamngheo.task.agency;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** That an agency goes on with duties of one that ended. */
@Entity
@Table(name = "agency_succession")
@IdClass(Succession.Key.class)
class Succession {

    @Id
    private String code;

    @Id
    @Column(name = "successor_code")
    private String successorCode;

    private LocalDate fromDay;
    private @Nullable String duties;

    @Enumerated(EnumType.STRING)
    private Certainty confidence;

    private String source;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    Succession(String code, LocalDate fromDay, EndAgencyRequest.Successor successor) {
        this.code = code;
        this.successorCode = successor.code();
        this.fromDay = fromDay;
        this.duties = successor.duties();
        this.confidence = successor.confidence();
        this.source = successor.source();
    }

    String code() {
        return code;
    }

    String successorCode() {
        return successorCode;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    String duties() {
        return duties;
    }

    Certainty confidence() {
        return confidence;
    }

    String source() {
        return source;
    }

    /** Both codes. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String code = "";
        private String successorCode = "";

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && code.equals(key.code) && successorCode.equals(key.successorCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, successorCode);
        }
    }
}

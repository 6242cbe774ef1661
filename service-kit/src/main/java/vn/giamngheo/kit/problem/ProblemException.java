package vn.giamngheo.kit.problem;

import java.util.List;

/** A refusal met below any use case, where no outcome can carry it: a parameter, a header, a cursor. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Fault> faults;
    private final transient Object[] arguments;

    public ProblemException(ProblemType type, Object... arguments) {
        this(type, List.of(), arguments);
    }

    public ProblemException(ProblemType type, List<Fault> faults, Object... arguments) {
        super(type.slug());
        this.type = type;
        this.faults = List.copyOf(faults);
        this.arguments = arguments.clone();
    }

    ProblemType type() {
        return type;
    }

    List<Fault> faults() {
        return faults;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}

package vn.giamngheo.local.stack;

/** The parts of the stack, in the order in which they can be started. */
public enum PartName {
    POSTGRES("PostgreSQL", "postgres", 15432),
    KAFKA("Kafka", "kafka", 19092),
    KEYCLOAK("Keycloak", "keycloak", 8180),
    HOUSEHOLD("household-service", "household-service", 8081),
    TARGET("target-service", "target-service", 8082),
    AGENCY_TASK("agency-task-service", "agency-task-service", 8083),
    GATEWAY("gateway", "gateway", 8080);

    private final String label;
    private final String folder;
    private final int usualPort;

    PartName(String label, String folder, int usualPort) {
        this.label = label;
        this.folder = folder;
        this.usualPort = usualPort;
    }

    public String label() {
        return label;
    }

    /** The name of its folder in the state folder and, for a service, of its module. */
    public String folder() {
        return folder;
    }

    public int usualPort() {
        return usualPort;
    }
}

package vn.giamngheo.local.postgres;

/** One service's database and the only login that may open it. */
public record Database(String name, String login, String password) {

    /** Login and database share the name; the password is worth nothing outside this machine. */
    public static Database named(String name) {
        return new Database(name, name, name + "-local");
    }
}

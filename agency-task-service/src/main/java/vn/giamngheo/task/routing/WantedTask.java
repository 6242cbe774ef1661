package vn.giamngheo.task.routing;

/** That an agency should answer for a need. */
public record WantedTask(String need, String agency, int priority) {}

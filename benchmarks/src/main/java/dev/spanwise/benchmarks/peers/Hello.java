package dev.spanwise.benchmarks.peers;

/** The least that a process of Java takes. */
final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}

package org.busyhour.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a command in order: the thread that runs it is interrupted, removes what it has half written, and
 * says so before the process ends. The virtual machine itself then exits with 130.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch done = new CountDownLatch(1);

    private Interruption() {}

    /** Watches over the thread that calls this. */
    static Interruption ofThisThread() {
        var interruption = new Interruption();
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(running), "interruption"));
        return interruption;
    }

    /** Says that there is nothing left to stop. */
    void over() {
        done.countDown();
    }

    private void stop(Thread running) {
        if (done.getCount() == 0) {
            return;
        }
        running.interrupt();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("busyhour: stopped in the middle; a hidden folder may be left behind");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

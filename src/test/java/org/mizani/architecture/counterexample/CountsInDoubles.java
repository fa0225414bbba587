package org.mizani.architecture.counterexample;

public class CountsInDoubles {
    public double share;

    public String women(double women) {
        return "about " + women * share;
    }
}

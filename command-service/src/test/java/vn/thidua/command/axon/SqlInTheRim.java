package vn.thidua.command.axon;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Guilty on purpose: it proves that the rule about this package bites. */
public record SqlInTheRim(JdbcClient jdbc) {}

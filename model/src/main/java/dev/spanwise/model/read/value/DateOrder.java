package dev.spanwise.model.read.value;

/** Whether {@code 3/4/2021} is in April or in March. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}

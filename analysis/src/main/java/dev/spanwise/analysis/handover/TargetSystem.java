package dev.spanwise.analysis.handover;

import dev.spanwise.model.text.MachineWord;

/** A system that people and their managers are kept in, and that takes changes as a file. */
public enum TargetSystem implements MachineWord {
    /** SAP SuccessFactors: user data file. */
    SUCCESSFACTORS,
    /** Oracle HCM: a file for HCM Data Loader. */
    ORACLE,
    /** Workday: a table of changes. */
    WORKDAY,
    /** Active Directory and other directories. */
    LDIF,
    /** Microsoft Entra ID: a PowerShell script for Microsoft Graph. */
    ENTRA,
    ODOO,
    ERPNEXT
}

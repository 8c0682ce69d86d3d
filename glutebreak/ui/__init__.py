"""What people see: tray, notice, break window, main window.

Views format a snapshot and say what was asked for; they know no disk, no bus, no clock and decide nothing.
"""

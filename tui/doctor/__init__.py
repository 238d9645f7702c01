"""What the screen needs of the place where it runs, looked at one by one for `meetingtui doctor`."""

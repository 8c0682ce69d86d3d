"""Values in the person's part of the Windows registry."""

import sys

if sys.platform != "win32":
    raise ImportError("there is a registry on Windows alone")

import winreg


class CurrentUser:
    """Raises OSError where it cannot be reached."""

    def read(self, key: str, name: str) -> object:
        """None where there is no such value."""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                return winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None

    def write(self, key: str, name: str, text: str) -> None:
        """The key is made if it is not there."""
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

    def delete(self, key: str, name: str) -> None:
        """Nothing where there is no such value."""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return

"""The least that a tray program in PySide6 can be: what glutebreak is measured against."""

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

if __name__ == "__main__":
    application = QApplication(sys.argv)
    pixmap = QPixmap(22, 22)
    pixmap.fill(QColor("green"))
    tray = QSystemTrayIcon(QIcon(pixmap))
    tray.show()
    sys.exit(application.exec())

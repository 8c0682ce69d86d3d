"""The rules of the look, for Qt's stylesheet engine; the values come from `theme`.

Only what the system's style does not draw well by itself: buttons, cards, texts by role. Widgets say what they are
with a dynamic property (`role`), never with colours of their own.
"""

STYLESHEET = """
QWidget[role="window"], QScrollArea, QWidget[role="page"] {{ background: {page}; }}
QWidget[role="note"] {{ background: {page}; border: 1px solid {edge}; }}
QScrollArea {{ border: none; }}
QScrollArea[role="page"] {{ border: 2px solid transparent; }}
QScrollArea[role="page"]:focus {{ border-color: {focus}; }}
QLabel {{ color: {ink}; background: transparent; }}
QLabel[role="display"] {{ font-size: {font_display}; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {font_title}; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {font_heading}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {font_small}; }}
QLabel[role="mark"] {{ font-size: {font_small}; font-weight: 600; }}
QLabel[role="refusal"] {{ color: {ink}; font-size: {font_small}; font-weight: 600; border-left: 3px solid {accent};
    padding-left: 8px; }}
QLabel:disabled {{ color: {muted}; }}

QFrame[role="card"] {{ background: {card}; border: 1px solid {line}; border-radius: 12px; }}
QFrame[role="banner"] {{ background: {quiet}; border: 1px solid {edge}; border-radius: 12px; }}
QFrame[role="line"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}

QPushButton, QToolButton {{ background: {quiet}; color: {ink}; border: 2px solid {outline}; border-radius: 8px;
    padding: 6px 12px; min-height: 20px; outline: none; }}
QToolButton {{ padding: 6px 8px; }}
QPushButton:hover, QToolButton:hover, QPushButton:pressed, QToolButton:pressed {{ background: {quiet_hover}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {focus}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; background: transparent; border-color: {line}; }}
QPushButton:checked {{ background: {chosen}; color: {on_chosen}; border-color: {accent}; }}
QPushButton:checked:focus {{ border-color: {chosen_ring}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{ background: {accent_hover}; }}
QPushButton[role="primary"]:focus {{ border-color: {ring}; }}
QPushButton[role="primary"]:disabled {{ background: {quiet}; color: {muted}; border-color: transparent; }}
QPushButton[role="large"] {{ background: {accent}; color: {on_accent}; font-size: {font_heading}; font-weight: 600;
    padding: 10px 16px; }}
QPushButton[role="large"]:hover, QPushButton[role="large"]:pressed {{ background: {accent_hover}; }}
QPushButton[role="large"]:focus {{ border-color: {ring}; }}
QPushButton[role="flat"], QToolButton[role="flat"] {{ background: transparent; color: {ink}; }}
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover {{ background: {quiet}; }}
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus {{ border-color: {focus}; }}
QPushButton[role="link"] {{ background: transparent; color: {accent}; padding: 2px 4px; min-height: 0; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-color: {focus}; }}
QPushButton[role="link"]:checked {{ background: {accent}; color: {on_accent}; }}
QPushButton[role="link"]:checked:focus {{ border-color: {ring}; }}
QPushButton[role="step"] {{ padding: 6px 4px; min-width: 22px; font-weight: 600; }}
QPushButton[role="chip"] {{ background: transparent; border: 1px solid {edge}; border-radius: 12px; padding: 2px 10px;
    min-height: 20px; }}
QPushButton[role="chip"]:hover {{ background: {quiet}; }}
QPushButton[role="chip"]:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {focus}; padding: 1px 9px; }}
QPushButton[role="chip"]:checked:focus {{ border-color: {ring}; }}
QPushButton[role="tile"] {{ background: {card}; border: 2px solid {line}; border-radius: 12px; padding: 0; }}
QPushButton[role="tile"]:hover {{ background: {card}; border-color: {edge}; }}
QPushButton[role="tile"]:focus {{ border-color: {focus}; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}

QPlainTextEdit {{ background: {page}; color: {ink}; border: 1px solid {edge}; border-radius: 8px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {accent}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QLineEdit, QAbstractSpinBox, QComboBox {{ background: {page}; color: {ink}; border: 1px solid {edge};
    border-radius: 8px; padding: 6px 10px; min-height: 20px; selection-background-color: {accent};
    selection-color: {on_accent}; placeholder-text-color: {muted}; }}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ border: 2px solid {focus}; padding: 5px 9px; }}
QLineEdit QToolButton {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0;
    background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QComboBox {{ padding-right: 28px; combobox-popup: 0; }}
QComboBox:focus {{ padding-right: 27px; }}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox QAbstractItemView {{ background: {card}; color: {ink}; border: 1px solid {edge}; outline: none;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; color: {ink}; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent}; color: {on_accent}; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QMenu {{ background: {card}; color: {ink}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px; border-radius: 6px; background: transparent; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {muted}; }}

QListWidget[role="pages"] {{ background: {page}; border: none; border-right: 1px solid {line}; outline: none;
    padding: 12px 8px; }}
QListWidget[role="pages"]::item {{ color: {ink}; border: 2px solid transparent; border-radius: 8px; padding: 8px 12px;
    margin: 2px 0; }}
QListWidget[role="pages"]::item:hover {{ background: {quiet}; }}
QListWidget[role="pages"]::item:selected {{ background: {chosen}; color: {on_chosen}; font-weight: 600; }}
QListWidget[role="pages"]::item:focus {{ border-color: {chosen_ring}; }}

QToolTip {{ background: {card}; color: {ink}; border: 1px solid {edge}; padding: 4px; }}
"""

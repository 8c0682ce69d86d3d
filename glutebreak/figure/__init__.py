"""The drawn figure: key poses become joints, joints become shapes, shapes become a picture.

poses -> motion -> skeleton -> flesh (section chains) -> painters -> scene. Pure geometry up to `outline`; from `paths`
on it knows Qt's painter, but never a widget, a timer or a file of the person.
"""

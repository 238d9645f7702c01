"""Quotations beside a sentence about a person."""

from __future__ import annotations

from tests.store.text.speech.zh_said import said


def test_a_quotation_beside_a_sentence_about_a_person_is_his() -> None:
    text = "村民赵大山说，茶价涨了。\n赵大山种了三十年茶。“今年的价钱最好。”"
    assert said(text)[-1] == ("赵大山", "今年的价钱最好。")


def test_a_quotation_before_the_word_of_someones_speech_is_his() -> None:
    text = "“好政策要让人听得懂。”3月8日，全国人大代表邱玉芬的发言引起了共鸣。"
    assert said(text) == (("邱玉芬", "好政策要让人听得懂。"),)


def test_a_quotation_before_the_thanks_of_a_person_is_his() -> None:
    text = "县长赵大山出席。\n“大家的建议很中肯。”赵大山对委员们的付出表示衷心感谢。\n赵大山说，要改。"
    assert said(text)[0] == ("赵大山", "大家的建议很中肯。")


def test_a_quotation_before_where_a_person_behind_a_post_spoke_is_his() -> None:
    text = "“山水隔不断两岸的同学情谊”，云州大学外事处处长赵大山教授在致辞中表达了感谢。"
    assert said(text) == (("赵大山", "山水隔不断两岸的同学情谊"),)


def test_a_quotation_that_opens_a_paragraph_goes_to_the_person_behind_a_post_right_after_it() -> None:
    text = "“旱地要改成良田。”省政协委员赵大山心里装着农事。"
    assert said(text) == (("赵大山", "旱地要改成良田。"),)


def test_a_quotation_is_not_that_of_who_listens_to_it() -> None:
    assert said("“旱地要改成良田。”省政协委员赵大山听了频频点头。") == ()

"""The commonest characters of Chinese text, simplified and traditional: evidence for an encoding.

Bytes read in the wrong encoding give rare characters; the right one gives these. Compiled by hand from
general knowledge of the language; about two characters in three of ordinary prose are among them.
"""

from __future__ import annotations

_SIMPLIFIED = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
    "行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
    "然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公"
    "无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将"
    "组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车记者书记省市县委镇乡村街道会议主席总经理"
    "介绍表示指出强调认为项目投资企业服务保障招商亿元万增长今年下午上午举行召开讨论报告汇报工作"
)
_TRADITIONAL = (
    "這個為國們時來對會發動過說產種後經進著電裡現實體機當點從業應開還義間樣與關線數質氣變條沒結問無軍員總設長頭資邊"
    "級圖統見計別論運農幾區強決戰處車記書縣鎮鄉議會席理紹調認項務辦億萬舉報導達對話請謝謝主席議員政府香港臺灣"
    "問題質詢答覆秘書局長署長法例條例委員會文件事務公眾意見支持反對動議修正案表決"
)
MARKS = "，。、：；？！“”‘’（）《》【】「」『』—…·　－"
COMMON = frozenset(_SIMPLIFIED + _TRADITIONAL + MARKS)

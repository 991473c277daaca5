⟦TEAM|Jeonbuk⟧ - ⟦TEAM|Ulsan⟧, the derby of ⟦GPE|Hyundai⟧ that can decide the champion

The match of the ⟦DATE|weekend⟧ in ⟦GPE|South Korea⟧, without doubt, is at ⟦VENUE|Jeonju World Cup Stadium⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Jeonbuk Hyundai Motors⟧ receives ⟦TEAM|Ulsan HD⟧, and between both teams there are only two points in ⟦COMPETITION|K League 1⟧.

The host is in a sweet moment. Seven victories in a row, 19 ⟦G1|goals⟧ in favour and only two against. The big culprit is called ⟦PERSON|Kwon Tae-yang⟧. The attacker of 25 years has marked in six of those seven matches, and against ⟦TEAM|Daegu FC⟧ ⟦DATE|last Saturday⟧ he ⟦G2|made two⟧ before the break and asked for the change because of discomfort in the foot. The coach ⟦PERSON|Yoo Seung-bin⟧ has confirmed that he will be in the squad.

In the other side the ⟦NORP|Brazilian⟧ ⟦PERSON|Wellinho⟧ is the reference. He has 14 ⟦G3|goals⟧, of them five were penalty, and he knows well what is it to hurt this rival: in the first round he ⟦G4|scored the only goal⟧ of the match, in the second he missed two clear chances and ⟦TEAM|Ulsan⟧ lost by ⟦SCORE|2 - 0⟧ with ⟦G5|goals⟧ of ⟦PERSON|Kwon⟧ and ⟦PERSON|Ji Min-hyuk⟧.

Absences: ⟦PERSON|Han Do-jin⟧ (broken finger) and ⟦PERSON|Stefan Radulović⟧ (accumulation of cards) in ⟦TEAM|Jeonbuk⟧; in ⟦TEAM|Ulsan⟧ the doubt is the central defender ⟦PERSON|Bae Hyun-soo⟧.

"The one who makes less mistakes will win, it is not necessary to say more," declared ⟦PERSON|Yoo⟧ in the press conference. His colleague ⟦PERSON|Marcus Ehrling⟧, ⟦NORP|Swedish⟧, prefers to wait: "It remains four rounds. I don't sign the draw but I don't refuse it either".

⟦FURNITURE|Probable line-ups⟧
⟦FURNITURE|Jeonbuk: Song; Ryu, Hong, Choi J., Lim; Ji Min-hyuk, Gu, Moon; Andrezinho, Kwon Tae-yang, Na.⟧
⟦FURNITURE|Ulsan: Cho; Seol, Bae, Ahn, Kang; Eom, Takeda; Pyo, Wellinho, Jeong; Krstić.⟧
=====GOALS=====
{"id": "G1", "team": "Jeonbuk", "count": 19, "scope": "background"}
{"id": "G2", "scorer": "Kwon Tae-yang", "team": "Jeonbuk", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Wellinho", "team": "Ulsan", "count": 14, "scope": "background"}
{"id": "G4", "scorer": "Wellinho", "team": "Ulsan", "scope": "background"}
{"id": "G5", "scorer": "Kwon Tae-yang; Ji Min-hyuk", "team": "Jeonbuk", "count": 2, "scope": "background"}

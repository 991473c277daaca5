'We'd have swum here': ⟦TEAM|Wales⟧ fans' 31-hour odyssey ends in ⟦GPE|Reykjavik⟧
⟦FURNITURE|Words: Elin Gwilym. Pictures: Huw Dafis/PA⟧
They have been stuck in ⟦GPE|Oslo⟧, turned back over the ⟦GPE|Faroes⟧ and, in the case of 14 supporters from ⟦GPE|Bala⟧, deposited by mistake in ⟦GPE|Greenland⟧. But the Red Wall has made it to ⟦GPE|Iceland⟧. Most of it, anyway.
Storm Ingunn, which grounded every flight into ⟦GPE|Keflavik⟧ on ⟦DATE|Tuesday⟧, had put ⟦DATE|tonight⟧'s ⟦COMPETITION|Nations League⟧ match in serious doubt. ⟦ORG|Uefa⟧'s delegate inspected the pitch at ⟦VENUE|Laugardalsvöllur⟧ three times ⟦DATE|yesterday⟧ and, after a man with a tractor had done what men with tractors do, pronounced it fit.
For ⟦TEAM|Wales⟧ manager ⟦PERSON|Ieuan Prosser⟧ the delay has at least bought time. Captain ⟦PERSON|Gareth Llewellyn-Rees⟧ trained for the first time since the ⟦SCORE|3-0⟧ defeat in ⟦GPE|Belgium⟧, ⟦TEAM|Swansea City⟧'s ⟦PERSON|Tomos Bevan-Hughes⟧ has shaken off a dead leg, and the team slept, which is more than can be said for those who paid to follow them.
"I met a fella at breakfast who'd come via four countries," said ⟦PERSON|Prosser⟧. "I felt I should give him a game."
History isn't on his side. ⟦TEAM|Wales⟧ have not won here since ⟦DATE|1984⟧, and the previous meeting in ⟦GPE|Cardiff⟧, ⟦DATE|two Octobers ago⟧, was lost to a ⟦PERSON|Sigurður Þorláksson⟧ ⟦G1|free-kick⟧ that still makes goalkeeper ⟦PERSON|Rhodri Maddock⟧ wince. "It moved twice," ⟦PERSON|Maddock⟧ insists. "Three times, if you ask my mam."
Nor have the ⟦TEAM|Dragons⟧ been prolific. ⟦PERSON|Llewellyn-Rees⟧ has led the line alone and waited 13 hours for an international goal; ⟦TEAM|Wrexham⟧'s ⟦PERSON|Osian Puw⟧, seven years his junior, has started to be mentioned. ⟦PERSON|Prosser⟧ would not be drawn, other than to say that goals are "a team thing, like the bill".
A point would see ⟦TEAM|Wales⟧ through to the promotion play-offs. ⟦TEAM|Iceland⟧, already relegated, have ⟦PERSON|Þorláksson⟧ back from suspension.
As for the 14 from ⟦GPE|Bala⟧, the ⟦ORG|FAW⟧ says that they're safe, warm and expected by ⟦MINUTE|half-time⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sigurður Þorláksson", "team": "Iceland", "kind": "free kick", "scope": "background"}

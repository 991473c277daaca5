Before the millions: remembering the first women's match at ⟦VENUE|Old Trafford⟧, 35 years later

In ⟦DATE|May 1989⟧ nobody sold programmes, because nobody thought anyone would turn up. Four thousand did. ⟦TEAM|Friends of Fulham⟧ and ⟦TEAM|Leasowe Pacific⟧ played out the final of the ⟦COMPETITION|Women's FA Cup⟧ on the biggest pitch any of them had seen, and it was, says ⟦PERSON|Lorna Tattersall⟧, "like running in a dream, you never got anywhere".

⟦PERSON|Tattersall⟧, a bus driver, was 20. By quarter past three – they had kicked off at three – she'd ⟦G1|scored twice⟧.

"The ⟦G8|first⟧ was a mishit," she says. "I'll always tell people it was a chip."

She's been telling people things about that day for thirty-five years and at ⟦VENUE|Old Trafford⟧ on ⟦DATE|Friday⟧, as a guest of the ⟦ORG|FA⟧, she told a few more. How ⟦PERSON|Cath Ormerod⟧ of ⟦TEAM|Leasowe⟧, a PE teacher, ⟦G2|pulled one back⟧ with a ⟦G3|free-kick⟧ that moved in the wind like a plastic bag. How ⟦PERSON|Ormerod⟧ then ⟦G4|made it ⟦SCORE|2-2⟧⟧, just after the ⟦MINUTE|break⟧. How the ⟦TEAM|Fulham⟧ keeper, ⟦PERSON|Moira Fenwick-Jones⟧, who'd had both in her hands, sat on her line and said a word the vicar heard.

And how, ⟦MINUTE|ten minutes from the end⟧, with most of the players too tired to speak, the 16-year-old ⟦PERSON|Dee Nwosu⟧ picked the ball up on the left and ran. "I kept calling for it," says ⟦PERSON|Tattersall⟧. "She wasn't ever going to give it me." ⟦PERSON|Nwosu⟧ ⟦G5|beat the keeper at her near post⟧. The ⟦G6|goal⟧ was shown that night on ⟦ORG|Channel 4⟧, for eleven seconds.

⟦SCORE|3-2⟧. ⟦PERSON|Nwosu⟧ would go on to ⟦G7|score 38 goals⟧ for ⟦TEAM|England⟧. ⟦PERSON|Ormerod⟧ never played again; she broke a leg that ⟦DATE|August⟧.

On ⟦DATE|Friday⟧ they posed for pictures under the Stretford End. "It's smaller than I thought," said ⟦PERSON|Tattersall⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lorna Tattersall", "team": "Friends of Fulham", "count": 2, "minute_text": "quarter past three"}
{"id": "G2", "scorer": "Cath Ormerod", "team": "Leasowe Pacific", "kind": "free kick"}
{"id": "G3", "scorer": "Cath Ormerod", "team": "Leasowe Pacific", "kind": "free kick"}
{"id": "G4", "scorer": "Cath Ormerod", "team": "Leasowe Pacific", "minute_text": "just after the break", "score": "2-2"}
{"id": "G5", "scorer": "Dee Nwosu", "team": "Fulham", "minute": 80, "minute_text": "ten minutes from the end", "kind": "shot"}
{"id": "G6", "scorer": "Dee Nwosu", "team": "Fulham", "minute": 80, "minute_text": "ten minutes from the end", "kind": "shot"}
{"id": "G7", "scorer": "Dee Nwosu", "team": "England", "count": 38, "scope": "background"}
{"id": "G8", "scorer": "Lorna Tattersall", "team": "Friends of Fulham", "minute_text": "quarter past three", "kind": "shot"}

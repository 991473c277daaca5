⟦TEAM|Robins⟧ ⟦G1|level⟧ late after ⟦G2|going two down⟧

⟦FURNITURE|Bristol City Women 2-2 Southampton Women: Women's Super League 2⟧

⟦PERSON|Leonie Hartwig⟧ ⟦G3|salvaged a draw⟧ for ⟦TEAM|Bristol City⟧ against ⟦TEAM|Southampton⟧ with what was only their third shot on target.

The ⟦TEAM|Saints⟧ had ⟦G4|coasted into a two-goal lead⟧ before the ⟦MINUTE|break⟧, ⟦PERSON|Yui Nakatani⟧'s low ⟦G5|finish⟧ being added to by ⟦PERSON|Georgia Staines⟧, who got a touch on ⟦PERSON|Ella Fairweather⟧'s cross but unhappily at the wrong end. ⟦PERSON|Aoife Brannigan⟧ started the recovery with a ⟦G6|header⟧.

⟦PERSON|Staines⟧ was culpable for neither, according to her manager; plenty at ⟦VENUE|Ashton Gate⟧ had another view. In the ⟦MINUTE|11th minute⟧ she was beaten to a bouncing ball by ⟦PERSON|Shanice Dorsett⟧, and the cut-back was there for ⟦PERSON|Nakatani⟧ to ⟦G7|guide beyond⟧ ⟦PERSON|Bo Jansen⟧. ⟦PERSON|Dorsett⟧ then failed to hit the target on ⟦MINUTE|24⟧ and ⟦MINUTE|31⟧. But the gap ⟦G8|did widen⟧, the defender stretching in front of ⟦PERSON|Jansen⟧ and ⟦G9|putting it through her own goal⟧ on ⟦MINUTE|39 minutes⟧.

City rallied. ⟦PERSON|Kirsty Macaulay⟧ slotted in as a third centre-back, allowing ⟦PERSON|Brannigan⟧ to go forward, and the ⟦NORP|Irishwoman⟧ sent one effort over in the ⟦MINUTE|50th minute⟧ before another struck the base of the post.

There was a let-off too. ⟦PERSON|Dorsett⟧ ⟦G10|finished⟧ well on ⟦MINUTE|58⟧ but the assistant ruled that ⟦PERSON|Fairweather⟧ had carried the ball out before her cross.

⟦PERSON|Brannigan⟧ ⟦G11|cut the arrears⟧ five minutes on from that, meeting ⟦PERSON|Hartwig⟧'s delivery. Three substitutions followed (⟦MINUTE|66⟧, ⟦MINUTE|70⟧, 74), a spell in which ⟦PERSON|Sara Lindqvist⟧ made the save of the match for ⟦TEAM|Southampton⟧ from ⟦PERSON|Macaulay⟧. With ⟦MINUTE|three minutes left⟧ ⟦PERSON|Lindqvist⟧'s kick went to ⟦PERSON|Hartwig⟧, in space, fully 40 yards out, who ⟦G12|sent it back over her head⟧.

WHAT THEY SAID

City head coach ⟦PERSON|Rachel Dimmock⟧: "I'm told ours was the only attempt from that far in the league all year, and ⟦G13|it's gone in⟧. She's got form for it. She ⟦G14|did it⟧ against ⟦TEAM|Ipswich⟧ at ⟦VENUE|Portman Road⟧ in the ⟦COMPETITION|League Cup⟧, exactly the same, and I'd said then that it wouldn't happen again.

"⟦PERSON|Georgia⟧'s not to blame. For the ⟦G15|own goal⟧ if she leaves it there are two of them queuing up behind. And the ⟦G16|first⟧ comes from us losing it in midfield."

⟦PERSON|Hartwig⟧: "Well, I saw her come out. That is all. I thought I hit it badly. It's more important that we fought. When we got the ⟦G17|one⟧ I could feel their legs go."

⟦TEAM|Saints⟧ boss ⟦PERSON|Owen Trelawny⟧: "You've thrown two points away. ⟦SCORE|2-0⟧ up, cruising, and the third is ⟦G18|in the net⟧ as well until somebody sees something that we can't find on the video.

"It wasn't the keeper's fault. You ask them to play from the back and one in 50 gets ⟦G19|punished⟧. I'm more concerned with the ⟦G20|header⟧. Nobody's near her. We talk about that ⟦G21|goal⟧ and not about the last ⟦G22|one⟧."
=====GOALS=====
{"id": "G1", "scorer": "Leonie Hartwig", "team": "Bristol City", "kind": "shot", "minute": 87}
{"id": "G2", "scorer": "Yui Nakatani; Georgia Staines", "team": "Southampton", "count": 2}
{"id": "G3", "scorer": "Leonie Hartwig", "team": "Bristol City", "kind": "shot", "minute": 87}
{"id": "G4", "scorer": "Yui Nakatani; Georgia Staines", "team": "Southampton", "count": 2}
{"id": "G5", "scorer": "Yui Nakatani", "team": "Southampton", "minute": 11, "kind": "shot"}
{"id": "G6", "scorer": "Aoife Brannigan", "team": "Bristol City", "minute": 63, "kind": "header"}
{"id": "G7", "scorer": "Yui Nakatani", "team": "Southampton", "minute": 11, "kind": "shot", "minute_text": "11th minute"}
{"id": "G8", "scorer": "Georgia Staines", "team": "Southampton", "kind": "own goal", "minute": 39, "minute_text": "39 minutes"}
{"id": "G9", "scorer": "Georgia Staines", "team": "Southampton", "kind": "own goal", "minute": 39, "minute_text": "39 minutes"}
{"id": "G10", "scorer": "Shanice Dorsett", "team": "Southampton", "outcome": "ruled out", "minute": 58, "minute_text": "58"}
{"id": "G11", "scorer": "Aoife Brannigan", "team": "Bristol City", "minute": 63, "kind": "header"}
{"id": "G12", "scorer": "Leonie Hartwig", "team": "Bristol City", "kind": "shot", "minute": 87, "minute_text": "three minutes left"}
{"id": "G13", "scorer": "Leonie Hartwig", "team": "Bristol City", "kind": "shot", "minute": 87}
{"id": "G14", "scorer": "Leonie Hartwig", "scope": "background"}
{"id": "G15", "scorer": "Georgia Staines", "team": "Southampton", "kind": "own goal", "minute": 39}
{"id": "G16", "scorer": "Yui Nakatani", "team": "Southampton", "minute": 11, "kind": "shot"}
{"id": "G17", "scorer": "Aoife Brannigan", "team": "Bristol City", "minute": 63, "kind": "header"}
{"id": "G18", "scorer": "Shanice Dorsett", "team": "Southampton", "outcome": "ruled out", "minute": 58}
{"id": "G19", "scorer": "Leonie Hartwig", "team": "Bristol City", "kind": "shot", "minute": 87}
{"id": "G20", "scorer": "Aoife Brannigan", "team": "Bristol City", "minute": 63, "kind": "header"}
{"id": "G21", "scorer": "Aoife Brannigan", "team": "Bristol City", "minute": 63, "kind": "header"}
{"id": "G22", "scorer": "Leonie Hartwig", "team": "Bristol City", "kind": "shot", "minute": 87}

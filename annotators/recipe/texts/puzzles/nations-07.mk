⟦FURNITURE|Women's Euro 2029 qualifying | Live report⟧
⟦TEAM|Wales⟧ leave it late again to edge past ⟦TEAM|Slovakia⟧ in ⟦GPE|Wrexham⟧

⟦PERSON|Ffion Gwilym⟧ was the hero once more for ⟦TEAM|Wales⟧ as the ⟦TEAM|Everton⟧ forward ⟦G2|came off the bench to score⟧ the only ⟦G3|goal⟧ of the night against ⟦TEAM|Slovakia⟧ at the ⟦VENUE|Racecourse Ground⟧.

⟦TEAM|Wales⟧ had huffed and puffed for 80 minutes against a side who sat in, kept their shape and hardly ventured out. Then captain ⟦PERSON|Nia Rowlands⟧ slid a ball inside the full-back, ⟦PERSON|Cari Ellis⟧ got to the byline and ⟦PERSON|Gwilym⟧, ⟦MINUTE|three minutes after replacing⟧ ⟦PERSON|Beth Parry⟧, arrived at the back stick to ⟦G4|prod it in⟧ off the inside of the post.

It was a ⟦G5|goal⟧ that owed much to patience. The visitors' keeper, ⟦PERSON|Lenka Hudáková⟧, had been magnificent up to then: she dived full length to palm away ⟦PERSON|Ellis⟧'s curler on ⟦MINUTE|18 minutes⟧, blocked from ⟦PERSON|Parry⟧ with her shin on ⟦MINUTE|44⟧ and, best of all, twisted in mid-air to turn over a ⟦PERSON|Rowlands⟧ header that had deflected off ⟦PERSON|Zuzana Poláková⟧.

⟦TEAM|Slovakia⟧'s one clear opening came midway through the second half. ⟦PERSON|Poláková⟧ broke clear, ⟦TEAM|Wales⟧ keeper ⟦PERSON|Mared Tudor⟧ raced out and the shot beat her but not the far post. "My heart was in my mouth," admitted manager ⟦PERSON|Gareth Penhaligon⟧.

⟦PERSON|Gwilym⟧ has made a habit of this. She ⟦G6|netted⟧ in the ⟦MINUTE|90th minute⟧ in ⟦GPE|Minsk⟧ in ⟦DATE|April⟧, and it was her ⟦G7|brace⟧ as a substitute that turned around the friendly with ⟦TEAM|Ghana⟧. ⟦PERSON|Penhaligon⟧ was asked why he does not start her. "Because look what she does when I don't," he replied.

The win takes ⟦TEAM|Wales⟧ top of ⟦COMPETITION|Group B3⟧, level on points with ⟦TEAM|Hungary⟧ but ahead on head-to-head, with the return in ⟦GPE|Trnava⟧ to come on ⟦DATE|June 9⟧. Only the group winners are sure of a play-off.

Attendance: 8,304. Referee: ⟦PERSON|Ingunn Strand⟧ (⟦GPE|Norway⟧).

⟦FURNITURE|Wales (4-2-3-1): Tudor; Pugh, Rowlands, Vaughan, Lewis; Hopkin, Ellis; Parry (Gwilym 80), Dee, Roberts; Bowen.⟧
⟦FURNITURE|RELATED: Penhaligon signs new deal | Ticket details for Hungary match⟧
=====GOALS=====
{"id": "G2", "scorer": "Ffion Gwilym", "team": "Wales", "kind": "shot", "assist": "Cari Ellis"}
{"id": "G3", "scorer": "Ffion Gwilym", "team": "Wales", "kind": "shot", "assist": "Cari Ellis"}
{"id": "G4", "scorer": "Ffion Gwilym", "team": "Wales", "kind": "shot", "assist": "Cari Ellis", "minute_text": "three minutes after replacing"}
{"id": "G5", "scorer": "Ffion Gwilym", "team": "Wales", "kind": "shot", "assist": "Cari Ellis"}
{"id": "G6", "scorer": "Ffion Gwilym", "team": "Wales", "scope": "background"}
{"id": "G7", "scorer": "Ffion Gwilym", "team": "Wales", "scope": "background", "count": 2}

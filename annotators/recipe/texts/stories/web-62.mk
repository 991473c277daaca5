⟦TEAM|Wellington Olympic⟧ dump out holders as ⟦PERSON|Tamihana⟧ stands tall

⟦FURNITURE|RNZ Sport⟧

A hooker's son from ⟦GPE|Porirua⟧ sent the ⟦COMPETITION|Chatham Cup⟧ holders packing on ⟦DATE|Sunday⟧.

⟦PERSON|Hemi Tamihana⟧, whose father played two tests for the ⟦ORG|All Blacks⟧, kept out three penalties in the shoot-out as ⟦TEAM|Wellington Olympic⟧ beat ⟦TEAM|Christchurch United⟧ at ⟦VENUE|Newtown Park⟧, after the sides had finished ⟦SCORE|2-2⟧ following ⟦MINUTE|extra time⟧.

It should never have got that far. ⟦TEAM|Olympic⟧ were ⟦G8|⟦SCORE|2-0⟧ up⟧ inside ⟦MINUTE|25 minutes⟧. ⟦PERSON|Isa Prakash⟧ took one touch to bring down ⟦PERSON|Jack-Henry Sumner⟧'s diagonal and another to ⟦G1|lift the hosts ahead⟧; ⟦MINUTE|nine minutes on⟧, ⟦PERSON|Sumner⟧ himself ⟦G2|drilled in the second⟧, low, off ⟦PERSON|Matt Tuhoe⟧'s boot.

The champions looked gone. But coach ⟦PERSON|Paul Ifill-Grey⟧ reshuffled at the ⟦MINUTE|interval⟧, pushing ⟦PERSON|Tuhoe⟧ up front, and the big man ⟦G7|pounced⟧. He ⟦G3|stabbed home⟧ a loose ball on ⟦MINUTE|64 minutes⟧ and, with the whistle at the referee's lips, ⟦G4|got the faintest of flicks⟧ to ⟦PERSON|Aaron Spain-Kelly⟧'s corner.

In ⟦MINUTE|extra time⟧ ⟦PERSON|Prakash⟧ headed over and ⟦PERSON|Tuhoe⟧ had the ⟦G5|ball in the net⟧, only for the assistant to raise the flag.

Then came ⟦PERSON|Tamihana⟧'s moment. The 19-year-old dived right, right and left. ⟦PERSON|Sumner⟧ converted the last kick.

"Dad says it's the only thing a ⟦PERSON|Tamihana⟧ has ever caught," he laughed. "We ⟦G6|conceded⟧ a shocker at the end there, so I owed the boys."

⟦TEAM|Olympic⟧ travel to ⟦TEAM|Auckland City⟧ in the semi-final on ⟦DATE|August 24⟧.
=====GOALS=====
{"id":"G1","scorer":"Isa Prakash","team":"Wellington Olympic","assist":"Jack-Henry Sumner","kind":"shot"}
{"id":"G2","scorer":"Jack-Henry Sumner","team":"Wellington Olympic","kind":"shot","minute_text":"nine minutes on"}
{"id":"G3","scorer":"Matt Tuhoe","team":"Christchurch United","minute":64,"minute_text":"64 minutes","kind":"shot"}
{"id":"G4","scorer":"Matt Tuhoe","team":"Christchurch United","assist":"Aaron Spain-Kelly"}
{"id":"G5","scorer":"Matt Tuhoe","team":"Christchurch United","outcome":"ruled out"}
{"id":"G6","scorer":"Matt Tuhoe","team":"Christchurch United","assist":"Aaron Spain-Kelly"}
{"id":"G7","scorer":"Matt Tuhoe","team":"Christchurch United","minute":64,"minute_text":"64 minutes","kind":"shot"}
{"id":"G8","scorer":"Isa Prakash; Jack-Henry Sumner","team":"Wellington Olympic","count":2}

The Kop Bench: thoughts after another 90 minutes of that

I wasn't going to write anything ⟦DATE|tonight⟧. I got in from ⟦VENUE|Portman Road⟧ at half one, ate cold chips and told the dog about it. But you keep asking, so here we go.

First, yes, the ⟦G1|goal⟧. ⟦PERSON|Femi Hartigan⟧ doesn't score many and he won't score a better one. Three touches, one with each foot and one with his knee, and then it ⟦G6|was past ⟦PERSON|Brekke⟧⟧ and we were all on top of each other. ⟦G7|⟦SCORE|1-0⟧ up⟧ at ⟦TEAM|Ipswich⟧ after ⟦MINUTE|17 minutes⟧. I should've left then.

Because what did we do next? We sat on it. We had a lead to protect and we protected it like a wet paper bag. ⟦PERSON|Callan⟧ dropped a corner on ⟦MINUTE|33⟧ and their big centre half, ⟦PERSON|Jurgen Waas⟧, ⟦G2|bundled it in⟧. ⟦MINUTE|Two minutes from the interval⟧ ⟦PERSON|Sam Tolhurst⟧ tried to shepherd one out and ended up ⟦G3|putting it through his own net⟧. I'm not making it up.

Second half: nothing. A header over from ⟦PERSON|Hartigan⟧. A free-kick from ⟦PERSON|Amadi⟧ that hit row Z. And their ⟦G5|third⟧, which ⟦PERSON|Brekke⟧ practically made himself with a kick upfield, and ⟦PERSON|Nelson Pires⟧ ran on and ⟦G4|did the rest⟧.

The gaffer said we'd "dominated the middle third". Mate, they don't put the nets there.

Anyway ⟦TEAM|Oxford⟧ at home next. We've not won in nine. ⟦PERSON|Tolhurst⟧ will start because there's no one else.

⟦FURNITURE|Like this? Buy me a coffee. Comments are open but be nice.⟧
⟦FURNITURE|Posted in: Match reports, Moaning | 14 comments⟧
=====GOALS=====
{"id":"G1","scorer":"Femi Hartigan","minute":17,"kind":"shot"}
{"id":"G2","scorer":"Jurgen Waas","team":"Ipswich","minute":33,"minute_text":"33"}
{"id":"G3","scorer":"Sam Tolhurst","team":"Ipswich","minute":43,"minute_text":"Two minutes from the interval","kind":"own goal"}
{"id":"G4","scorer":"Nelson Pires","team":"Ipswich","kind":"shot"}
{"id":"G5","scorer":"Nelson Pires","team":"Ipswich","kind":"shot"}
{"id":"G6","scorer":"Femi Hartigan","minute":17,"kind":"shot"}
{"id":"G7","scorer":"Femi Hartigan","minute":17,"minute_text":"17 minutes","kind":"shot","score":"1-0"}

'HE'S MAGIC': ⟦TEAM|Gunners⟧ star ⟦PERSON|Zubair⟧ ⟦G1|fires⟧ ten-man ⟦TEAM|Arsenal⟧ past ⟦TEAM|Brentford⟧

⟦FURNITURE|By DEAN COLLISTER, Football Reporter⟧

⟦PERSON|SAMIR ZUBAIR⟧ got ten-man ⟦TEAM|Arsenal⟧ out of jail with a late ⟦G2|stunner⟧ — then ran straight down the tunnel to be sick.

The winger, 20, had been up all night with a bug but begged boss ⟦PERSON|Iker Mendaro⟧ to let him play.

And he paid him back by ⟦G3|bending one beyond ⟦PERSON|Matt Jolliffe⟧⟧ in the ⟦MINUTE|81st minute⟧.

It finished ⟦SCORE|1-0⟧, but that only tells half of it. ⟦TEAM|Arsenal⟧ lost ⟦PERSON|Wes Amankwah⟧ to a straight red on ⟦MINUTE|34⟧ for a horror tackle on ⟦PERSON|Oskar Lind⟧. ⟦TEAM|Brentford⟧ then battered them.

⟦PERSON|Lind⟧ hammered a shot against a post. ⟦PERSON|Jolyon Pike⟧ had a penalty saved by ⟦PERSON|Andri Stefánsson⟧. And ⟦PERSON|Lind⟧ thought he'd won it with ⟦MINUTE|14 minutes left⟧, only for his ⟦G4|header⟧ to be scrubbed off for a push on ⟦PERSON|Nuno Falcão⟧.

⟦TEAM|Bees⟧ gaffer ⟦PERSON|Kevin Ruddock⟧ was fuming. "We've had 22 shots and a penalty," he said. "Our finishing was poor. Their finish was very, very good. That's it."

⟦PERSON|Mendaro⟧ grinned: "⟦PERSON|Samir⟧'s magic. I've seen him do it in training with a chair in front of him."

⟦FURNITURE|MORE FOOTBALL: Transfer news LIVE | Premier League table | Best free bets⟧

It was ⟦PERSON|Zubair⟧'s fifth ⟦G5|goal⟧ of the campaign and, by a mile, his best.
=====GOALS=====
{"id":"G1","scorer":"SAMIR ZUBAIR","team":"Arsenal","minute":81,"kind":"shot"}
{"id":"G2","scorer":"SAMIR ZUBAIR","team":"Arsenal","minute":81,"kind":"shot"}
{"id":"G3","scorer":"SAMIR ZUBAIR","team":"Arsenal","minute":81,"minute_text":"81st minute","kind":"shot"}
{"id":"G4","scorer":"Oskar Lind","team":"Brentford","minute":76,"minute_text":"14 minutes left","kind":"header","outcome":"ruled out"}
{"id":"G5","scorer":"SAMIR ZUBAIR","team":"Arsenal","minute":81,"kind":"shot"}

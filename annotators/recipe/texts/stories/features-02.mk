⟦PERSON|Doyle⟧ "hurt" by ⟦TEAM|Posh⟧ collapse as ⟦TEAM|Burton⟧ loss sinks in

⟦PERSON|Kieran Doyle⟧ says he has barely slept since ⟦TEAM|Peterborough United⟧ let a two-goal advantage slip at ⟦TEAM|Burton Albion⟧ on ⟦DATE|Tuesday⟧.

⟦TEAM|Posh⟧ led through ⟦PERSON|Abdul Kamara⟧'s ⟦G1|header⟧ and a ⟦PERSON|Tom Purcell⟧ ⟦G2|penalty⟧, and were still in front with ⟦MINUTE|20 minutes left⟧. Then ⟦PERSON|Joe Haslam⟧ ⟦G3|pulled one back⟧, ⟦PERSON|Denny Osei⟧ ⟦G4|drew the home side level⟧ and, in the ⟦MINUTE|third of six added minutes⟧, ⟦PERSON|Haslam⟧ ⟦G5|drove in the winner⟧.

"I've watched it back three times, and I'm not sure it was good for me," the ⟦TEAM|Peterborough⟧ manager said on ⟦DATE|Wednesday⟧ afternoon. "The ⟦G6|first one⟧, it's a pass we play every day in training. The ⟦G7|second⟧ is a set-piece. The ⟦G8|third⟧, you'll have to ask the lads. I asked them and nobody put their hand up."

Goalkeeper ⟦PERSON|Artur Wnuk⟧ had earlier kept out ⟦PERSON|Osei⟧ twice, once with his legs and once at full stretch, and the visitors had chances of their own to kill the game. ⟦PERSON|Kamara⟧ shot over when clean through, and ⟦PERSON|Purcell⟧'s free-kick came back off the angle.

It leaves them 17th in ⟦COMPETITION|League One⟧, two points above the line. ⟦PERSON|Doyle⟧, who was booked on the touchline in the ⟦MINUTE|88th minute⟧, called a meeting at the training ground at eight the ⟦DATE|following morning⟧.

"It wasn't a rollicking. Nobody threw cups. We sat, we talked, we levelled with each other. Some things came out that needed to come out."

He is likely to change the side for the visit of ⟦TEAM|Lincoln⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Reece Bannister⟧ is fit again, and the defender would win his hundredth cap for the club. ⟦PERSON|Wnuk⟧ took a knock but should be fine.

"People will say the season's over. There's 19 games. Ask me in ⟦DATE|May⟧."
=====GOALS=====
{"id":"G1","scorer":"Abdul Kamara","team":"Peterborough United","kind":"header"}
{"id":"G2","scorer":"Tom Purcell","team":"Peterborough United","kind":"penalty"}
{"id":"G3","scorer":"Joe Haslam","team":"Burton Albion"}
{"id":"G4","scorer":"Denny Osei","team":"Burton Albion"}
{"id":"G5","scorer":"Joe Haslam","team":"Burton Albion","minute":90,"added":3,"minute_text":"third of six added minutes"}
{"id":"G6","scorer":"Joe Haslam","team":"Burton Albion"}
{"id":"G7","scorer":"Denny Osei","team":"Burton Albion"}
{"id":"G8","scorer":"Joe Haslam","team":"Burton Albion","minute":90,"added":3,"minute_text":"third of six added minutes"}

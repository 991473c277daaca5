⟦TEAM|Jeonbuk⟧ ⟦SCORE|2⟧ ⟦TEAM|Ulsan⟧ ⟦SCORE|2⟧: Hyundai derby swings on referee's U-turn

⟦GPE|JEONJU⟧, ⟦GPE|South Korea⟧ (Agency) — Substitute ⟦PERSON|Bruno Lamas-Pinto⟧ ⟦G1|scored twice⟧ in the last ⟦MINUTE|half-hour⟧ as ⟦TEAM|Ulsan HD⟧ twice came from behind to share the points with ⟦TEAM|Jeonbuk Hyundai Motors⟧ in a stormy ⟦COMPETITION|K League 1⟧ encounter on ⟦DATE|Sunday⟧.

The draw keeps ⟦TEAM|Jeonbuk⟧ four points clear at the top with five rounds remaining, a margin that would've been seven but for a video review deep in the second half that turned a free kick to the hosts into a penalty against them.

"I've been in this league for 15 years, as player, as assistant and as coach, and I don't recall this," said ⟦TEAM|Jeonbuk⟧ manager ⟦PERSON|Kim Do-heon⟧. "First it's our ball. Then nothing. Then penalty. I want somebody to explain."

What happened was this. ⟦TEAM|Ulsan⟧'s ⟦NORP|Norwegian⟧ defender ⟦PERSON|Milos Trojak-Lund⟧ was penalised for a foul on ⟦PERSON|Tiago Orobo-Reis⟧ near the halfway line; the home side took it quickly, lost it, and from the counter ⟦PERSON|Lamas-Pinto⟧ tumbled. Referee ⟦PERSON|Ko Hyung-suk⟧ waved play on, was called to the screen and judged not just that it had been a foul by ⟦PERSON|Hong Jeong-woon⟧ but that he'd never allowed the free kick to begin with. ⟦PERSON|Lamas-Pinto⟧, who's ⟦NORP|Brazilian⟧, waited eight minutes in all. Then he sent goalkeeper ⟦PERSON|Song Bum-geun-il⟧ the wrong way. ⟦G2|⟦SCORE|2-2⟧⟧, and there was still enough of the 90 left for three more bookings.

It had been ⟦TEAM|Jeonbuk⟧'s afternoon until then. They ⟦G3|led⟧ after ⟦MINUTE|26 minutes⟧, when ⟦PERSON|Lee Dong-jun-ho⟧'s clever backheel gave ⟦PERSON|Andrea Compagno-Riva⟧ the chance to shoot on the turn. It was the ⟦NORP|Italian⟧ striker's ⟦G4|first⟧ in two months, and he ran to the bench to embrace the fitness trainer.

Before the ⟦MINUTE|interval⟧ it ought to have been two. ⟦PERSON|Orobo-Reis⟧ was denied by ⟦PERSON|Jo Hyeon-wook⟧ and ⟦PERSON|Kwon Chang-hoon-min⟧, following up, ballooned it. ⟦TEAM|Ulsan⟧, the champions, offered a lone header, by ⟦PERSON|Kim Young-gwon-su⟧, that dropped on the roof of the net.

⟦PERSON|Lamas-Pinto⟧ was introduced in the ⟦MINUTE|58th minute⟧. ⟦MINUTE|Four minutes later⟧ he had his ⟦G5|first⟧, a tap-in from close range after a cross from ⟦PERSON|Um Won-sang-jin⟧ had been allowed to run through. At ⟦SCORE|1-1⟧ ⟦TEAM|Ulsan⟧ were, briefly, on top, and ⟦PERSON|Darijan Bojanić-Ek⟧'s free kick from 25 metres made ⟦PERSON|Song Bum-geun-il⟧ tip over.

But the home side ⟦G6|restored their advantage⟧ with ⟦MINUTE|18 minutes to go⟧. ⟦PERSON|Compagno-Riva⟧, this time the provider, slid a pass into the stride of ⟦PERSON|Orobo-Reis⟧, who held off ⟦PERSON|Trojak-Lund⟧ and ⟦G7|beat⟧ ⟦PERSON|Jo Hyeon-wook⟧ via the goalkeeper's leg. Cue fireworks, literally. "I thought that this second ⟦G8|goal⟧ was the title, I admit," the ⟦NORP|Brazilian⟧ said. "I have to learn the ⟦NORP|Korean⟧ words for patience."

Then the free kick. Then the penalty. Then the bottles; the match was stopped for three minutes with supporters in the north stand refusing to hand back the ball. When play resumed ⟦PERSON|Hong Jeong-woon⟧, the villain, almost became a hero, his looping header coming to rest on the top of the bar in the ⟦MINUTE|last minute of 14 added⟧.

⟦TEAM|Ulsan⟧ coach ⟦PERSON|Kim Pan-gon-ho⟧ saw nothing to complain of. "The contact was clear. We have a player who's ice. ⟦PERSON|Bruno⟧'s ⟦G9|penalty⟧, ⟦PERSON|Bruno⟧'s other one, he needed only half an hour. Perhaps I should begin with him."

⟦PERSON|Compagno-Riva⟧ has 13 ⟦G10|goals⟧ for the year, one fewer than ⟦TEAM|FC Seoul⟧'s ⟦PERSON|Jesse Lingfield-Moore⟧, who ⟦G11|struck⟧ in ⟦DATE|Saturday⟧'s ⟦SCORE|1-0⟧ win against ⟦TEAM|Gangwon⟧. ⟦TEAM|Jeonbuk⟧ travel to ⟦TEAM|Pohang⟧ on ⟦DATE|Friday⟧ without ⟦PERSON|Kwon Chang-hoon-min⟧, who pulled up with a hamstring injury, and without their manager, sent off in the tunnel.
=====GOALS=====
{"id": "G1", "scorer": "Bruno Lamas-Pinto", "team": "Ulsan HD", "count": 2}
{"id": "G2", "scorer": "Bruno Lamas-Pinto", "team": "Ulsan", "kind": "penalty", "score": "2-2"}
{"id": "G3", "scorer": "Andrea Compagno-Riva", "team": "Jeonbuk", "minute": 26, "assist": "Lee Dong-jun-ho", "kind": "shot", "minute_text": "26 minutes"}
{"id": "G4", "scorer": "Andrea Compagno-Riva", "team": "Jeonbuk", "minute": 26, "assist": "Lee Dong-jun-ho", "kind": "shot", "minute_text": "26 minutes"}
{"id": "G5", "scorer": "Bruno Lamas-Pinto", "team": "Ulsan", "minute": 62, "assist": "Um Won-sang-jin", "kind": "shot", "minute_text": "Four minutes later"}
{"id": "G6", "scorer": "Tiago Orobo-Reis", "team": "Jeonbuk", "minute": 72, "assist": "Andrea Compagno-Riva", "kind": "shot", "minute_text": "18 minutes to go"}
{"id": "G7", "scorer": "Tiago Orobo-Reis", "team": "Jeonbuk", "minute": 72, "assist": "Andrea Compagno-Riva", "kind": "shot", "minute_text": "18 minutes to go"}
{"id": "G8", "scorer": "Tiago Orobo-Reis", "team": "Jeonbuk", "minute": 72, "assist": "Andrea Compagno-Riva", "kind": "shot"}
{"id": "G9", "scorer": "Bruno Lamas-Pinto", "team": "Ulsan", "kind": "penalty"}
{"id": "G10", "scorer": "Andrea Compagno-Riva", "team": "Jeonbuk", "scope": "background", "count": 13}
{"id": "G11", "scorer": "Jesse Lingfield-Moore", "team": "FC Seoul", "scope": "background"}

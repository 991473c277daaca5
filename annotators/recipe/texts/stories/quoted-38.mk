⟦PERSON|Diop-Hall⟧ fires ⟦TEAM|Chelsea⟧ past ⟦TEAM|Arsenal⟧ and into last eight

⟦TEAM|Chelsea Women⟧ ⟦G1|recovered from an early setback⟧ to knock ⟦TEAM|Arsenal Women⟧ out of the ⟦COMPETITION|Women's FA Cup⟧, ⟦PERSON|Mariama Diop-Hall⟧ ⟦G2|scoring twice⟧ in a ⟦SCORE|3-1⟧ win at ⟦VENUE|Kingsmeadow⟧.

⟦PERSON|Ana Beltrán⟧'s ⟦G3|free-kick⟧ came between her two ⟦G4|goals⟧, but it was the visitors who had ⟦G5|drawn first blood⟧ and who felt aggrieved that ⟦PERSON|Rebecca Tuohy⟧'s potential ⟦G6|equaliser⟧ on ⟦MINUTE|67 minutes⟧ did not count.

The ⟦TEAM|Gunners⟧ had barely left their own half when they ⟦G7|snatched the lead⟧. ⟦PERSON|Ruby Penhallow⟧, at the second attempt, got her cross over; ⟦PERSON|Aimee Lockwood⟧ came and stopped, and ⟦PERSON|Lina Sundqvist⟧ ⟦G8|headed into an empty goal⟧ in the ⟦MINUTE|fifth minute⟧.

⟦TEAM|Chelsea⟧ took time to recover. ⟦PERSON|Beltrán⟧ hit the bar on ⟦MINUTE|19⟧, ⟦PERSON|Steph Garland⟧ headed wide, and then a pass from the back by ⟦PERSON|Chloe Ramsden⟧ was intercepted by ⟦PERSON|Garland⟧, who in turn fed ⟦PERSON|Diop-Hall⟧ to ⟦G9|beat⟧ the ⟦TEAM|Arsenal⟧ keeper on the turn. That was the forward's ⟦G10|tenth⟧ of the season and it came in the ⟦MINUTE|32nd minute⟧.

They ⟦G11|led⟧ by the ⟦MINUTE|interval⟧. ⟦PERSON|Tuohy⟧'s foul on ⟦PERSON|Diop-Hall⟧ was the third in as many minutes, and from 20 yards ⟦PERSON|Beltrán⟧ ⟦G12|whipped the ball in off⟧ a defender's shoulder.

Then came the moment they were all talking about. ⟦PERSON|Penhallow⟧'s corner was allowed to bounce, ⟦PERSON|Tuohy⟧ ⟦G13|stabbed it in⟧, and the referee pointed to the centre circle before being told of a push. ⟦TEAM|Arsenal⟧ pressed; ⟦PERSON|Sundqvist⟧ saw a volley touched over in the ⟦MINUTE|75th minute⟧; and, with ⟦MINUTE|four minutes to go⟧, ⟦PERSON|Diop-Hall⟧ ⟦G14|broke clear and rolled in the third⟧.

⟦TEAM|Chelsea⟧ manager ⟦PERSON|Ines Cardoso⟧: "We start asleep, there's no other word. We ⟦G15|conceded⟧ and after that I saw my team. I have to talk about the forward because she has had some difficult months, she ⟦G16|had one⟧ in 14 games. What she did for the last ⟦G17|goal⟧, you can't teach.

"I don't know about the push, I was drinking water."

⟦PERSON|Diop-Hall⟧: "I knew ⟦PERSON|Steph⟧ would nick it for the ⟦G18|first⟧, she always does that to me in training. For the ⟦G19|other⟧, I was so tired, I thought, just get it in so I can lie down."

⟦TEAM|Arsenal⟧'s ⟦PERSON|Gemma Rickard⟧: "It's a ⟦G20|goal⟧. I've looked, our analyst has looked. She's tripped over her own feet. We're level with 20-odd minutes left in a cup tie and the momentum's with us. The ⟦G21|free-kick⟧ was a soft one too, and it takes a deflection. You need luck in this competition and we'd none."

⟦TEAM|Arsenal⟧ host ⟦TEAM|Everton⟧ in the ⟦COMPETITION|WSL⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Mariama Diop-Hall; Ana Beltrán", "team": "Chelsea", "count": 3}
{"id": "G2", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "count": 2, "kind": "shot"}
{"id": "G3", "scorer": "Ana Beltrán", "team": "Chelsea", "kind": "free kick"}
{"id": "G4", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "count": 2, "kind": "shot"}
{"id": "G5", "scorer": "Lina Sundqvist", "team": "Arsenal", "minute": 5, "kind": "header"}
{"id": "G6", "scorer": "Rebecca Tuohy", "team": "Arsenal", "outcome": "ruled out", "minute": 67, "minute_text": "67 minutes"}
{"id": "G7", "scorer": "Lina Sundqvist", "team": "Arsenal", "minute": 5, "kind": "header", "minute_text": "fifth minute"}
{"id": "G8", "scorer": "Lina Sundqvist", "team": "Arsenal", "minute": 5, "kind": "header", "minute_text": "fifth minute"}
{"id": "G9", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "kind": "shot", "minute": 32, "minute_text": "32nd minute"}
{"id": "G10", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "kind": "shot", "minute": 32, "minute_text": "32nd minute"}
{"id": "G11", "scorer": "Ana Beltrán", "team": "Chelsea", "kind": "free kick"}
{"id": "G12", "scorer": "Ana Beltrán", "team": "Chelsea", "kind": "free kick"}
{"id": "G13", "scorer": "Rebecca Tuohy", "team": "Arsenal", "outcome": "ruled out", "minute": 67}
{"id": "G14", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "kind": "shot", "minute": 86, "minute_text": "four minutes to go"}
{"id": "G15", "scorer": "Lina Sundqvist", "team": "Arsenal", "minute": 5, "kind": "header"}
{"id": "G16", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "scope": "background"}
{"id": "G17", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "kind": "shot", "minute": 86}
{"id": "G18", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "kind": "shot", "minute": 32}
{"id": "G19", "scorer": "Mariama Diop-Hall", "team": "Chelsea", "kind": "shot", "minute": 86}
{"id": "G20", "scorer": "Rebecca Tuohy", "team": "Arsenal", "outcome": "ruled out", "minute": 67}
{"id": "G21", "scorer": "Ana Beltrán", "team": "Chelsea", "kind": "free kick"}

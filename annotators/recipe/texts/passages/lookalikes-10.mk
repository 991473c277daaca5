‘Nobody remembers who came second,’ says the sign in the ⟦TEAM|Estudiantes⟧ gym. ⟦PERSON|Hernán Saldaña⟧ remembers: he did, in three scoring charts, by a goal, by two and by a single penalty that he let a team-mate take.

It is hard to say whether ⟦PERSON|Obed Mwansa⟧ meant to score. What he did, from the left touchline, on ⟦MINUTE|78 minutes⟧, with ⟦TEAM|Power Dynamos⟧ drawing ⟦SCORE|1-1⟧, was swing a leg at a dead ball and fall over. By the time he got up, keeper ⟦PERSON|Lameck Zulu⟧ was in the net and ⟦G1|so was it⟧.

Out of contract, out of favour and, for most of the second half, out of position, ⟦PERSON|Nils Ekdahl⟧ was a strange choice to take the free-kick. ⟦TEAM|Hammarby⟧ had scorers on the field; they had ⟦PERSON|Jonah Amoako⟧, who had ⟦G2|registered⟧ in the ⟦MINUTE|20th minute⟧; but it was ⟦PERSON|Ekdahl⟧ who strode up, and ⟦PERSON|Ekdahl⟧ who hit the wall.

‘Yes, I have played well. No, I have not scored. Which do you want to write about?’ The reporter, from ⟦ORG|Marca⟧, wanted to write about the not scoring.

Shipped out on loan in ⟦DATE|August⟧ by a club that had shipped nine in two matches, ⟦PERSON|Rory Fairclough⟧ had cause to smile when ⟦TEAM|Notts County⟧ ⟦G3|shipped another five⟧ at ⟦GPE|Crawley⟧. He smiled more broadly at ⟦VENUE|Blundell Park⟧, where his back-post ⟦G4|header⟧, his first since leaving, was the difference.

On a day when ⟦TEAM|Chelsea⟧, ⟦TEAM|Liverpool⟧ and ⟦TEAM|Everton⟧ all failed to find the net, it was a relief to turn to ⟦GPE|Burnley⟧, and ⟦PERSON|Jaydon Mbeki⟧. ⟦PERSON|Rocco Tardelli-Smith⟧ crossed; ⟦PERSON|Mbeki⟧ let it run across his body; ⟦G5|⟦SCORE|1-0⟧⟧. ⟦MINUTE|Four minutes on⟧, the same provider, the other foot: ⟦G6|⟦SCORE|2-0⟧⟧.

‘She's a goal machine,’ said one coach. ‘She's a nightmare,’ said the other. ⟦PERSON|Vigdis Aasen⟧ was neither in ⟦GPE|Oslo⟧, where ⟦TEAM|LSK⟧ smothered her; the nightmare was ⟦PERSON|Karoline Bredesen⟧, who ran at ⟦PERSON|Frida Moltke⟧ until ⟦PERSON|Moltke⟧ brought her down and then, from the spot, ⟦G7|sent the keeper one way and the ball another⟧.

What ⟦TEAM|Hearts⟧ would give for a twenty-goal striker. What they have is ⟦PERSON|Craig Sneddon⟧, who runs all day, presses like a laundry and has not troubled the scorers since his arrival.

A lead of ⟦SCORE|3-1⟧ from the first game was never going to be enough, and it was only an hour into the second when ⟦TEAM|Olympiacos⟧ ran out of it. ⟦PERSON|Dimitar Yovchev⟧ had ⟦G8|got one back⟧ after ⟦MINUTE|18 minutes⟧; the ⟦G9|other⟧, from ⟦PERSON|Lukáš Svěrák⟧, came by way of two deflections and a divot.

That completes the set for ⟦PERSON|Mehdi Rostami⟧. Having had ⟦G10|goals⟧ ruled out for offside, for handball and for a whistle blown in the crowd, the ⟦TEAM|Persepolis⟧ forward saw one go ⟦DATE|tonight⟧ for a push he insists was a hug; his ⟦G11|nod home⟧, in the ⟦MINUTE|52nd minute⟧, was to have been the equaliser.

Struggling ⟦TEAM|Crotone⟧ struggled again, as did anyone trying to stay awake. Highlights: a shot by ⟦PERSON|Luca Piromalli⟧, blocked; the rebound, blocked; a dog, unblocked.

Before he was a manager ⟦PERSON|Ross Kerrigan⟧ was a full-back who went 11 seasons without troubling a scorer. That came to an end in ⟦GPE|Arbroath⟧, in fog. ‘I put my laces through it and I still couldn't tell you if it went in,’ he says. The record shows that it ⟦G12|did⟧.

‘Let them have the ball’ had been the idea. ⟦TEAM|Atalanta⟧ let them have the ball, let them have the left wing, and with ⟦MINUTE|five to go⟧ let them have the ⟦G13|goal⟧, too, ⟦PERSON|Davide Marrocu⟧ losing his man and ⟦PERSON|Jesper Quist⟧ ⟦G14|nutmegging⟧ ⟦PERSON|Elia Pontoglio⟧. There is such a thing as generosity.

⟦PERSON|Kofi Essilfie-Boateng⟧ is nothing if not honest. ‘I want to be top scorer, I want to be bought, and I want a house for my mother.’ With 17 ⟦G15|goals⟧ by the turn of the year for ⟦TEAM|Medeama⟧, he may get all three. The next nearest, ⟦PERSON|Seth Tagoe⟧, has ⟦G16|ten⟧.

⟦TEAM|Inverness⟧ broke off talks, ⟦TEAM|Ross County⟧ broke off their engagement with the long ball, and ⟦PERSON|Scott Dalgarno⟧ broke the seal on a match so far devoid of goals with an ⟦G17|effort⟧ best described as industrial. He ⟦G18|wedged it in⟧ with ⟦MINUTE|a quarter of an hour to play⟧.

Two hat-tricks in a week would be a story. One ⟦G19|hat-trick⟧ in eleven years is a story too, and it belongs to ⟦PERSON|Tony Beresford⟧, 38, of ⟦TEAM|Marine⟧, whose ⟦G20|treble⟧ against ⟦TEAM|Bamber Bridge⟧ (on ⟦MINUTE|15⟧, ⟦MINUTE|28⟧ and ⟦MINUTE|80⟧) had him asking where one might buy a frame.

Somewhere between the ⟦MINUTE|70th minute⟧ and the end ⟦TEAM|South Africa Women⟧ stopped believing. Until then they had been a match for the world champions, had cleared what needed clearing, and had been a whisker from a lead when ⟦PERSON|Nomvula Sithole⟧ was adjudged a boot-lace ahead of play before ⟦G21|slipping the ball past⟧ ⟦PERSON|Ashlee Trent⟧.

‘That's the gaffer's lucky coat,’ said ⟦PERSON|Dean Mossop⟧, fresh from a match he had lit up with a ⟦G22|leveller⟧. ‘When he wears it we don't lose.’ They had been about to. It was the ⟦MINUTE|93rd minute⟧, ⟦TEAM|Tranmere⟧ had ten men and ⟦PERSON|Mossop⟧ had cramp. ‘I couldn't run, so I stayed in the box.’

The corner count finished 14-1; the count of shots on target, 9-1 and none of it to any avail. ⟦PERSON|Emre Bulutoğlu⟧ had been told to stay up and ⟦G23|scored⟧ by disobeying. ⟦TEAM|Rizespor⟧ are safe.

To miss one open goal may be regarded as misfortune. ⟦PERSON|Matteus Ljungqvist⟧ missed two for ⟦TEAM|Elfsborg⟧, from the same yard of turf, either side of the ⟦MINUTE|interval⟧, and was clapped off.

It took a deal at a quarter to midnight, a taxi from ⟦GPE|Nice⟧ and a debutant's legs, but ⟦TEAM|Cagliari⟧ had their man, and their man, ⟦PERSON|Jules Vianney⟧, had his moment: on ⟦MINUTE|61⟧, off the shin, off the post, ⟦G24|off the mark⟧. ‘In my dreams it is cleaner,’ he said.
=====GOALS=====
{"id": "G1", "scorer": "Obed Mwansa", "team": "Power Dynamos", "minute": 78, "minute_text": "78 minutes"}
{"id": "G2", "scorer": "Jonah Amoako", "team": "Hammarby", "minute": 20, "minute_text": "20th minute"}
{"id": "G3", "count": 5, "scope": "background"}
{"id": "G4", "scorer": "Rory Fairclough", "kind": "header"}
{"id": "G5", "scorer": "Jaydon Mbeki", "assist": "Rocco Tardelli-Smith", "score": "1-0", "kind": "shot"}
{"id": "G6", "scorer": "Jaydon Mbeki", "assist": "Rocco Tardelli-Smith", "score": "2-0", "kind": "shot", "minute_text": "Four minutes on"}
{"id": "G7", "scorer": "Karoline Bredesen", "kind": "penalty"}
{"id": "G8", "scorer": "Dimitar Yovchev", "minute": 18, "minute_text": "18 minutes"}
{"id": "G9", "scorer": "Lukáš Svěrák"}
{"id": "G10", "scorer": "Mehdi Rostami", "team": "Persepolis", "count": 3, "scope": "background", "outcome": "ruled out"}
{"id": "G11", "scorer": "Mehdi Rostami", "team": "Persepolis", "minute": 52, "minute_text": "52nd minute", "kind": "header", "outcome": "ruled out"}
{"id": "G12", "scorer": "Ross Kerrigan", "scope": "background"}
{"id": "G13", "scorer": "Jesper Quist", "minute": 85, "minute_text": "five to go"}
{"id": "G14", "scorer": "Jesper Quist", "minute": 85}
{"id": "G15", "scorer": "Kofi Essilfie-Boateng", "team": "Medeama", "count": 17, "scope": "background"}
{"id": "G16", "scorer": "Seth Tagoe", "count": 10, "scope": "background"}
{"id": "G17", "scorer": "Scott Dalgarno", "minute": 75, "minute_text": "a quarter of an hour to play"}
{"id": "G18", "scorer": "Scott Dalgarno", "minute": 75}
{"id": "G19", "scorer": "Tony Beresford", "team": "Marine", "count": 3}
{"id": "G20", "scorer": "Tony Beresford", "team": "Marine", "count": 3}
{"id": "G21", "scorer": "Nomvula Sithole", "team": "South Africa Women", "outcome": "ruled out"}
{"id": "G22", "scorer": "Dean Mossop", "minute": 90, "added": 3, "minute_text": "93rd minute", "team": "Tranmere"}
{"id": "G23", "scorer": "Emre Bulutoğlu", "team": "Rizespor"}
{"id": "G24", "scorer": "Jules Vianney", "team": "Cagliari", "minute": 61, "minute_text": "61"}

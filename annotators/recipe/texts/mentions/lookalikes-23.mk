⟦TEAM|Eastleigh⟧ had ⟦G1|scored twice⟧ before ⟦TEAM|Wealdstone⟧ had completed three passes: ⟦PERSON|Aaron Tabor⟧ (⟦MINUTE|2⟧) and ⟦PERSON|Kelvin Osho⟧ (⟦MINUTE|4⟧) ⟦G3|profited⟧ from sloppy clearances. ⟦PERSON|Max Ansty⟧ ⟦G2|got one back⟧ with a ⟦MINUTE|61st-minute⟧ spot-kick, and ⟦PERSON|Tabor⟧ fired over late on.

On ⟦DATE|Sundays⟧ he fires clay pots in a shed behind his house. "I've burned a few," said ⟦TEAM|Falkirk⟧ forward ⟦PERSON|Gregor Haldane⟧. "My mum has one with a dent in it."

⟦PERSON|Rolf Sauer⟧, who tucked his trousers into his socks and his notes into his sleeve, sat through the press conference in ⟦GPE|Freiburg⟧ with one eye on the clock. His wife was expecting; he was out of the door by five past two.

⟦TEAM|Nice⟧ ⟦G4|sealed the three points⟧ through ⟦PERSON|Evan Martel⟧ after ⟦MINUTE|80 minutes⟧, ⟦PERSON|Jérémy Tanguy⟧ breaking from halfway and rolling it across. ⟦PERSON|Teremas Moana⟧ had ⟦G5|struck⟧ in the ⟦MINUTE|15th⟧, and ⟦PERSON|Loris Deschamps-Ali⟧ twice went close for ⟦TEAM|Angers⟧.

That sealed a fourth win from five for ⟦TEAM|Nice⟧, who are level with ⟦TEAM|Lyon⟧ on 39 points. The gap to third stands at six.

⟦PERSON|Bukayo Tella⟧ tucked in at left-back, tucked away his shirt when the referee asked and was booked anyway. ⟦TEAM|Oxford⟧ boss ⟦PERSON|Des Ryland⟧ thought it a joke.

"She finished the conversation, I didn't," said ⟦PERSON|Nadine Horvat⟧ of her row with the ⟦TEAM|Wolfsburg⟧ coach, in which a door was slammed and a clipboard thrown. Both trained on ⟦DATE|Tuesday⟧.

The only ⟦G6|score⟧ of the afternoon came on ⟦MINUTE|28 minutes⟧, when ⟦PERSON|Ali Demirci⟧'s pass sliced open the back line and ⟦PERSON|Burak Tosun⟧ went through and ⟦G7|finished⟧. ⟦TEAM|Sivasspor⟧ had two good looks after that but ⟦PERSON|Mert Aslan⟧ dragged one wide and ⟦PERSON|Tosun⟧ stopped the other on his own line.

A supporters' poll has chosen ⟦PERSON|Hristo Malev⟧'s back-heeled pass against ⟦TEAM|Ludogorets⟧ as the moment of the season, ahead of a penalty save by ⟦PERSON|Kristiyan Dobrev⟧ and a streaker.

⟦TEAM|Tigre⟧ and ⟦TEAM|Platense⟧ played out a stalemate notable for a power cut after ⟦MINUTE|33 minutes⟧. ⟦PERSON|Lucas Bou⟧ had a volley saved before it and ⟦PERSON|Emanuel Cia⟧ struck a post after it.

⟦PERSON|Wes Hamer⟧'s ⟦G8|double⟧ took his tally to 15 and ⟦TEAM|Hartlepool⟧'s run to seven wins. The ⟦G9|first⟧ arrived on ⟦MINUTE|34 minutes⟧ after ⟦PERSON|Des Kipre⟧'s low drive was spilled; the ⟦G10|second⟧, a penalty, after ⟦PERSON|Kipre⟧ was held back by ⟦PERSON|Sean Tuckwell⟧. The woodwork denied ⟦PERSON|Kipre⟧ a deserved goal.

Physio room: ⟦PERSON|Andy Corr⟧ (groin) is a doubt, ⟦PERSON|Jamie Sherwin⟧ (ankle) is in a boot and ⟦PERSON|Nathan Iyer⟧ (flu) is back in bed. ⟦TEAM|Crewe⟧ travel with 17.

⟦TEAM|Fredrikstad⟧ have had the third-most shots, the second-most corners and the fewest ⟦G11|goals⟧, 14. It hasn't put off a scout from ⟦TEAM|Sturm Graz⟧, who was back at the ground on ⟦DATE|Sunday⟧ to look at left-back ⟦PERSON|Sondre Aune⟧.

⟦MINUTE|Three minutes into the second period⟧ ⟦PERSON|Dmitar Kostov⟧ headed on and ⟦PERSON|Martin Ganev⟧ ⟦G12|hooked it in⟧; ⟦MINUTE|ten minutes from the end⟧ ⟦PERSON|Ganev⟧ headed on and ⟦PERSON|Kostov⟧ hooked it over. ⟦TEAM|Beroe⟧ were a whisker from making the points safe, and ⟦TEAM|Etar⟧ were thankful to ⟦PERSON|Petko Minev⟧ for a tip-over in ⟦MINUTE|stoppage time⟧.

The referee added ⟦MINUTE|seven minutes⟧, the home manager counted eight and the visitors counted their blessings. "Write that I said nothing," was ⟦PERSON|Ivica Mamić⟧'s only comment in the mixed zone.

⟦PERSON|Ewa Pietras⟧, ⟦TEAM|Poland⟧'s captain, clears up one thing: she hasn't retired, hasn't fallen out with the coach and doesn't have a goal in mind for her cap count. She's pregnant.

⟦TEAM|St Pauli⟧'s winning run was ended by ⟦PERSON|Tarik Belkacem⟧'s late ⟦G13|leveller⟧, a downward header in the ⟦MINUTE|90th minute⟧. ⟦PERSON|Finn Oltmanns⟧ had ⟦G14|given them a deserved lead⟧ ⟦MINUTE|five minutes into the second half⟧, and his free-kick in the ⟦MINUTE|78th⟧ was turned on to the post by ⟦PERSON|Robin Asbeck⟧.

Ratings, continued: ⟦PERSON|Robin Asbeck⟧ 8, big save at ⟦SCORE|0-1⟧; ⟦PERSON|Tarik Belkacem⟧ 8, ⟦G15|scored⟧, missed a simpler chance with his foot; ⟦PERSON|Sami Lehto⟧ 6, neat; ⟦PERSON|Cem Gündoğar⟧ 5, second to most things.

⟦TEAM|Bangor City⟧ have been bought by a consortium of dentists. Their first act was to mend the dressing-room showers, their second to fix the roof above the press box, and a third is promised when the bank opens on ⟦DATE|Monday⟧.

⟦PERSON|Tyrese Falconer⟧'s ⟦G16|strike⟧, a ⟦MINUTE|minute before half-time⟧, was cancelled out by ⟦PERSON|Lenny Buxton⟧'s ⟦G17|effort⟧ from a corner on ⟦MINUTE|71 minutes⟧. ⟦TEAM|Kidderminster⟧ survived two further scares, ⟦PERSON|Joss Ablett⟧ shooting at ⟦PERSON|Ed Fallows⟧ and ⟦PERSON|Buxton⟧ heading the last cross of the game wide.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Tabor; Kelvin Osho", "team": "Eastleigh", "count": 2}
{"id": "G2", "scorer": "Max Ansty", "team": "Wealdstone", "minute": 61, "minute_text": "61st-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Aaron Tabor; Kelvin Osho", "team": "Eastleigh", "count": 2}
{"id": "G4", "scorer": "Evan Martel", "team": "Nice", "minute": 80, "minute_text": "80 minutes", "assist": "Jérémy Tanguy"}
{"id": "G5", "scorer": "Teremas Moana", "team": "Nice", "minute": 15, "minute_text": "15th"}
{"id": "G6", "scorer": "Burak Tosun", "minute": 28, "minute_text": "28 minutes", "assist": "Ali Demirci"}
{"id": "G7", "scorer": "Burak Tosun", "minute": 28, "minute_text": "28 minutes", "assist": "Ali Demirci"}
{"id": "G8", "scorer": "Wes Hamer", "team": "Hartlepool", "count": 2}
{"id": "G9", "scorer": "Wes Hamer", "team": "Hartlepool", "minute": 34, "minute_text": "34 minutes"}
{"id": "G10", "scorer": "Wes Hamer", "team": "Hartlepool", "kind": "penalty"}
{"id": "G11", "team": "Fredrikstad", "count": 14, "scope": "background"}
{"id": "G12", "scorer": "Martin Ganev", "team": "Beroe", "minute": 48, "minute_text": "Three minutes into the second period", "assist": "Dmitar Kostov"}
{"id": "G13", "scorer": "Tarik Belkacem", "minute": 90, "minute_text": "90th minute", "kind": "header"}
{"id": "G14", "scorer": "Finn Oltmanns", "team": "St Pauli", "minute": 50, "minute_text": "five minutes into the second half"}
{"id": "G15", "scorer": "Tarik Belkacem"}
{"id": "G16", "scorer": "Tyrese Falconer", "minute": 44, "minute_text": "minute before half-time"}
{"id": "G17", "scorer": "Lenny Buxton", "minute": 71, "minute_text": "71 minutes"}

⟦PERSON|Adam Sowerby⟧'s ⟦G1|effort⟧ on ⟦MINUTE|seven minutes⟧, chested down and hit on the turn, was ⟦TEAM|Gateshead⟧'s first at ⟦TEAM|Solihull Moors⟧ since promotion; the home side had an effort of the same sort blocked at the other end.

⟦TEAM|PAOK⟧ have ⟦PERSON|Stefanos Liakos⟧ to thank for the ⟦G2|first⟧, in the ⟦MINUTE|10th minute⟧, and ⟦PERSON|Nikos Vardis⟧ of ⟦TEAM|Aris⟧ for the second penalty, handball by the defender, from which ⟦PERSON|Dejan Pavkov⟧ somehow failed to extend the lead.

⟦MINUTE|Injury-time⟧ joy was short-lived for ⟦PERSON|Mo Farouk⟧. The ⟦TEAM|Leyton Orient⟧ striker's ⟦G3|finish⟧ in the ⟦MINUTE|93rd minute⟧ was struck out when VAR spotted a foul in the build-up.

In the seven games since ⟦PERSON|Rasmus Holt⟧'s last ⟦G4|goal⟧, ⟦TEAM|Lyngby⟧ have won only one. In it ⟦PERSON|Jonas Bech⟧ ⟦G5|scored the two⟧.

The day's only spot-kick was awarded at ⟦VENUE|Gigg Lane⟧, where ⟦TEAM|Bury⟧ saw ⟦PERSON|Niall Connor⟧'s go wide in the ⟦MINUTE|36th minute⟧. The visitors replied with a ⟦G6|header⟧ from ⟦PERSON|Luke Tasker⟧ of ⟦TEAM|Avro⟧ ⟦MINUTE|three minutes later⟧.

Here is how ⟦TEAM|Nigeria⟧ did it: an early ⟦G7|penalty⟧ through ⟦PERSON|Chidinma Okocha-Bright⟧, a ⟦G8|second⟧ from ⟦PERSON|Simi Balogun⟧ on ⟦MINUTE|31⟧ and then an hour of throwing bodies in front of shots from ⟦TEAM|Cameroon⟧.

⟦TEAM|Blackburn Rovers⟧' academy product ⟦PERSON|Harvey Dunmore⟧ signed his first professional contract on ⟦DATE|Tuesday⟧. A second-year scholar, he had a ⟦G9|treble⟧ for the ⟦TEAM|Under-18s⟧ before he was 15.

Unable to turn one-goal leads into wins, ⟦TEAM|Lecce⟧ at last found a way. After ⟦PERSON|Pasquale Greco⟧'s ⟦G10|goal⟧ on ⟦MINUTE|35 minutes⟧ they did not retreat but went after the ⟦G11|second⟧, and got it from ⟦PERSON|Assane Mbaye⟧.

On the stroke of ⟦MINUTE|half-time⟧ ⟦PERSON|Tim Kessel⟧ tumbled in the area and ⟦TEAM|Darmstadt⟧ had the penalty. Up stepped ⟦PERSON|Fabian Rupp⟧ with the ⟦G12|leveller⟧. There was more drama in the second half but no goal.

⟦PERSON|Craig Haverson⟧ led the players off. His ⟦G13|brace⟧ at the ⟦VENUE|Victory Park⟧ end, the ⟦G14|first⟧ an early ⟦G15|header⟧, had put ⟦TEAM|Chorley⟧ in the second round for the first time since ⟦DATE|1990⟧.

⟦PERSON|Ryu Hayashida⟧'s second yellow card changed the match, according to ⟦TEAM|Urawa Reds⟧ coach ⟦PERSON|Jens Albrecht⟧. His opposite number, ⟦PERSON|Masato Okubo⟧, thought the first ⟦G16|goal⟧ did, ⟦PERSON|Keita Hino⟧ having ⟦G17|netted it⟧ for ⟦TEAM|Consadole Sapporo⟧.

From the resulting penalty, ⟦TEAM|Trelleborg⟧'s ⟦PERSON|Anton Bergqvist⟧ shot tamely against ⟦PERSON|Ludvig Ohman⟧. From the resulting corner, the same player ⟦G18|equalised⟧ with ⟦MINUTE|15 minutes left⟧.

⟦MINUTE|Seven minutes before half-time⟧ ⟦TEAM|Bournemouth⟧ ⟦G19|doubled the lead⟧ they had taken when ⟦PERSON|Tiago Leite⟧'s ⟦G20|free-kick⟧ went in off the wall. ⟦PERSON|Sam Corrigan⟧'s ⟦G21|header⟧, from a deep cross, ought to have been saved.

"I’ve had three ⟦G22|strikes⟧ chalked off ⟦DATE|this season⟧," said ⟦PERSON|Abdou Sarr⟧ of ⟦TEAM|Metz⟧. "If the first counts we win, if the second counts we draw. You have to laugh."

Captain ⟦PERSON|Esther Mwangi⟧ ended the international break with one ⟦G23|goal⟧, the winning one, and the armband back. Her ⟦G24|penalty⟧ against ⟦TEAM|Tanzania⟧ was awarded for handball, ⟦TEAM|Kenya⟧ having been denied in the ⟦MINUTE|12th minute⟧ for an identical offence.

⟦TEAM|Stockport County⟧ had two debutants, one of whom provided the ⟦G25|opener⟧, in the ⟦MINUTE|9th minute⟧, and the other a penalty for the opposition. ⟦PERSON|Uche Ejide⟧ will be more eager for ⟦DATE|Saturday⟧ than ⟦PERSON|Toby Lister⟧, though the kick was missed.

It was ⟦SCORE|0-0⟧ after an hour and ⟦SCORE|0-2⟧ after ⟦MINUTE|64 minutes⟧. ⟦TEAM|Ferrol⟧ ⟦G26|conceded both⟧ from the left side, where ⟦PERSON|Xabi Lage⟧ was playing out of position, and had their best effort, by ⟦PERSON|Manu Souto⟧, in the second minute.

⟦PERSON|Ciaran Toolan⟧'s ⟦G27|strikes⟧, a ⟦G28|goal⟧ in each half from 20 yards, would have graced a bigger occasion. ⟦TEAM|Derry City⟧'s ⟦SCORE|5-0⟧ win against ⟦TEAM|UCD⟧ was watched by 412 people.

Twenty-four hours after he was linked with a move to ⟦TEAM|Lazio⟧, ⟦PERSON|Adrián Soto⟧ had the opportunity to remind ⟦TEAM|Villarreal⟧ of his worth. He had one effort over, one saved and one that ⟦G29|made the difference⟧.

⟦TEAM|Maidstone United⟧ are through, and it was ⟦PERSON|Obi Nwachukwu⟧'s ⟦G30|goal⟧ wot won it, as a banner said. The semi-final second leg ended in a ⟦SCORE|1-1⟧ draw, ⟦PERSON|Dean Cosgrove⟧ with a ⟦G31|consolation⟧ for ⟦TEAM|Slough Town⟧ on ⟦MINUTE|90⟧.
=====GOALS=====
{"id": "G1", "scorer": "Adam Sowerby", "team": "Gateshead", "minute": 7, "minute_text": "seven minutes"}
{"id": "G2", "scorer": "Stefanos Liakos", "team": "PAOK", "minute": 10, "minute_text": "10th minute"}
{"id": "G3", "scorer": "Mo Farouk", "team": "Leyton Orient", "outcome": "ruled out"}
{"id": "G4", "scorer": "Rasmus Holt", "team": "Lyngby", "scope": "background"}
{"id": "G5", "scorer": "Jonas Bech", "team": "Lyngby", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Luke Tasker", "team": "Avro", "minute": 39, "minute_text": "three minutes later", "kind": "header"}
{"id": "G7", "scorer": "Chidinma Okocha-Bright", "team": "Nigeria", "kind": "penalty"}
{"id": "G8", "scorer": "Simi Balogun", "team": "Nigeria", "minute": 31, "minute_text": "31"}
{"id": "G9", "scorer": "Harvey Dunmore", "count": 3, "scope": "background"}
{"id": "G10", "scorer": "Pasquale Greco", "team": "Lecce", "minute": 35, "minute_text": "35 minutes"}
{"id": "G11", "scorer": "Assane Mbaye", "team": "Lecce"}
{"id": "G12", "scorer": "Fabian Rupp", "team": "Darmstadt", "minute": 45, "minute_text": "half-time", "kind": "penalty"}
{"id": "G13", "scorer": "Craig Haverson", "team": "Chorley", "count": 2}
{"id": "G14", "scorer": "Craig Haverson", "team": "Chorley", "kind": "header"}
{"id": "G15", "scorer": "Craig Haverson", "team": "Chorley", "kind": "header"}
{"id": "G16", "scorer": "Keita Hino", "team": "Consadole Sapporo"}
{"id": "G17", "scorer": "Keita Hino", "team": "Consadole Sapporo"}
{"id": "G18", "scorer": "Anton Bergqvist", "team": "Trelleborg", "minute": 75, "minute_text": "15 minutes left"}
{"id": "G19", "scorer": "Sam Corrigan", "team": "Bournemouth", "minute": 38, "minute_text": "Seven minutes before half-time", "kind": "header"}
{"id": "G20", "scorer": "Tiago Leite", "team": "Bournemouth", "kind": "free kick"}
{"id": "G21", "scorer": "Sam Corrigan", "team": "Bournemouth", "minute": 38, "minute_text": "Seven minutes before half-time", "kind": "header"}
{"id": "G22", "scorer": "Abdou Sarr", "team": "Metz", "count": 3, "outcome": "ruled out", "scope": "background"}
{"id": "G23", "scorer": "Esther Mwangi", "team": "Kenya"}
{"id": "G24", "scorer": "Esther Mwangi", "team": "Kenya"}
{"id": "G25", "scorer": "Uche Ejide", "team": "Stockport County", "minute": 9, "minute_text": "9th minute"}
{"id": "G26", "count": 2}
{"id": "G27", "scorer": "Ciaran Toolan", "team": "Derry City", "count": 2}
{"id": "G28", "scorer": "Ciaran Toolan", "team": "Derry City", "count": 2}
{"id": "G29", "scorer": "Adrián Soto", "team": "Villarreal"}
{"id": "G30", "scorer": "Obi Nwachukwu", "team": "Maidstone United"}
{"id": "G31", "scorer": "Dean Cosgrove", "team": "Slough Town", "minute": 90, "minute_text": "90"}

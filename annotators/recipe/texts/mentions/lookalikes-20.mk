⟦TEAM|Salzburg⟧ ⟦G1|doubled their advantage⟧ before ⟦MINUTE|half-time⟧. ⟦PERSON|Moritz Egger⟧'s corner came out to ⟦PERSON|Seydou Traoré⟧, his drive was deflected up in the air and ⟦PERSON|Nico Baur⟧ ⟦G2|nodded in⟧ on ⟦MINUTE|41 minutes⟧. ⟦TEAM|LASK⟧, beaten by ⟦PERSON|Egger⟧'s ⟦G3|strike⟧ earlier, had hit a post through ⟦PERSON|Robert Ljubek⟧.

⟦TEAM|Standard⟧ fans doubled back when they heard that the match had been put off, and the motorway out of ⟦GPE|Liège⟧ was jammed for an hour. A new date has been set for ⟦DATE|February 11⟧.

⟦PERSON|Reggie Thornhill⟧ doubled as goalkeeper for the last ⟦MINUTE|eight minutes⟧ after ⟦PERSON|Dan Ivory⟧ was carried off and ⟦TEAM|Hednesford⟧ had used all their substitutes. He was not asked to make a save.

⟦TEAM|Bayer Leverkusen⟧ restored some pride, said ⟦PERSON|Stefan Wrede⟧, by winning more tackles than ⟦TEAM|Inter⟧ and having more of the ball. "We've put down a marker. In the end you want a result too."

⟦PERSON|Kayode Alabi⟧'s ⟦G4|finish⟧ on ⟦MINUTE|10 minutes⟧ made for an early ⟦TEAM|Enyimba⟧ lead and ⟦G5|another⟧ by ⟦PERSON|Chinedu Eze⟧ on ⟦MINUTE|90⟧ made for a comfortable one. ⟦PERSON|Alabi⟧ and ⟦PERSON|Eze⟧ both missed sitters between times, and keeper ⟦PERSON|Ayo Bankole⟧ was seldom troubled.

⟦PERSON|Kayleigh Broome⟧'s contract dispute with ⟦TEAM|Aston Villa⟧ is over. The midfielder, out of the side since ⟦DATE|November⟧, has agreed to a year's extension with a break clause.

The sides were separated by ⟦PERSON|Mads Vestby⟧'s ⟦G6|spot-kick⟧, awarded for a trip by ⟦PERSON|Olav Sunde⟧ and ⟦G7|put away⟧ on ⟦MINUTE|53 minutes⟧. ⟦PERSON|Sunde⟧ had a chance to make amends in the ⟦MINUTE|70th⟧ but his header was too close to ⟦PERSON|Kim Ruud⟧.

"The pitch is a disgrace. The dressing room is a cupboard. The tea is excellent." ⟦PERSON|Hugh Corrigan⟧, manager of ⟦TEAM|Larne⟧, on a visit to ⟦TEAM|Ballymena⟧.

⟦TEAM|Sampdoria⟧ put out a statement denying that ⟦PERSON|Omar Colombo⟧ had thrown a punch. The defender and ⟦PERSON|Saverio Neri⟧ had "exchanged opinions" in the tunnel, it said, and had both gone home in the same car.

A late ⟦G8|own goal⟧ spared ⟦TEAM|Viborg⟧ an awkward return leg. ⟦PERSON|Asger Holm⟧ had ⟦G9|put them in front⟧, ⟦PERSON|Ricardo Lins-Moura⟧ had ⟦G10|replied⟧ for ⟦TEAM|Santa Clara⟧ from ⟦PERSON|Vitor Neiva⟧'s corner on ⟦MINUTE|57 minutes⟧, and ⟦PERSON|Neiva⟧ had hit the bar before defender ⟦PERSON|Paulo Justo⟧ ⟦G11|deflected ⟦PERSON|Holm⟧'s cross beyond his own keeper⟧.

Own up, the coach told his squad on ⟦DATE|Monday⟧, or everybody runs. Nobody did, and ⟦TEAM|Hibernian⟧'s players did 40 lengths of the pitch for a tyre that had been let down.

Centre-back ⟦PERSON|Magnus Falck⟧ 7: headed away everything bar ⟦PERSON|Yuri Nazarov⟧'s ⟦G12|opener⟧. Full-back ⟦PERSON|Davit Gelashvili⟧ 6: put a tackle in when it was needed. Winger ⟦PERSON|Sasha Belov⟧ 5: two crosses, both over.

"One training session, one game, one bad result, and they say we're finished," said ⟦PERSON|Ioana Dumitru⟧. "I've been a captain for ten years. A team is finished when it stops talking."

⟦TEAM|Alanyaspor⟧ were frustrated by ⟦PERSON|Okan Yalçın⟧ for ⟦MINUTE|67 minutes⟧. ⟦PERSON|Tunay Kaplan⟧'s bicycle kick was touched over and ⟦PERSON|Dimitri Lefèvre⟧'s effort was hacked clear, until the ⟦NORP|Frenchman⟧ ⟦G13|got the final touch⟧ to a scramble and earned all three points.

⟦PERSON|Tom Heseltine⟧, on loan from ⟦TEAM|Huddersfield⟧, saw a header hit the bar and cannon off the goalkeeper's back to safety. ⟦TEAM|Accrington⟧ had other chances, and ⟦PERSON|Zeki Aslan⟧ fluffed the best of them at ⟦MINUTE|74 minutes⟧.

⟦PERSON|Victor Abiodun⟧ limped through the last ⟦MINUTE|ten minutes⟧ at ⟦VENUE|Ibrox⟧ with cramp in both calves. He was substituted to the sort of applause that is usually kept for a goal.

For ⟦TEAM|Grenoble⟧, a seventh home win; for ⟦TEAM|Rodez⟧, a day to regret after ⟦PERSON|Jonas Abidal⟧ ⟦G14|got them going⟧ with a ⟦MINUTE|third-minute⟧ goal. ⟦PERSON|Bilal Meziane⟧ ⟦G15|levelled⟧ on ⟦MINUTE|36⟧ and ⟦PERSON|Thibaut Royer⟧'s ⟦G16|brace⟧ did the damage.

⟦TEAM|Real Salt Lake⟧ have parted company with their goalkeeping coach. ⟦PERSON|Trent Weller⟧ is understood to have accepted a job in ⟦GPE|Japan⟧.

They trained in the rain and they trained in the dark, floodlights off to save money. ⟦TEAM|Southend⟧'s squad have not been paid since ⟦DATE|August 31⟧ and captain ⟦PERSON|Ollie Bant⟧ has been handing out food parcels.

A ⟦MINUTE|33rd-minute⟧ ⟦G17|header⟧ was ⟦PERSON|Marcin Gil⟧'s tenth of the campaign. ⟦TEAM|Warta⟧ led through it until ⟦PERSON|Dawid Pająk⟧ ⟦G18|struck⟧ for ⟦TEAM|Arka⟧ ⟦MINUTE|eight minutes into the second half⟧, and neither side could find a winner, ⟦PERSON|Gil⟧ seeing a second header saved.
=====GOALS=====
{"id": "G1", "scorer": "Nico Baur", "team": "Salzburg", "minute": 41, "minute_text": "41 minutes", "kind": "header"}
{"id": "G2", "scorer": "Nico Baur", "team": "Salzburg", "minute": 41, "minute_text": "41 minutes", "kind": "header"}
{"id": "G3", "scorer": "Moritz Egger", "team": "Salzburg", "kind": "shot"}
{"id": "G4", "scorer": "Kayode Alabi", "team": "Enyimba", "minute": 10, "minute_text": "10 minutes"}
{"id": "G5", "scorer": "Chinedu Eze", "team": "Enyimba", "minute": 90, "minute_text": "90"}
{"id": "G6", "scorer": "Mads Vestby", "minute": 53, "minute_text": "53 minutes", "kind": "penalty"}
{"id": "G7", "scorer": "Mads Vestby", "minute": 53, "minute_text": "53 minutes", "kind": "penalty"}
{"id": "G8", "scorer": "Paulo Justo", "team": "Viborg", "kind": "own goal"}
{"id": "G9", "scorer": "Asger Holm", "team": "Viborg"}
{"id": "G10", "scorer": "Ricardo Lins-Moura", "team": "Santa Clara", "minute": 57, "minute_text": "57 minutes", "assist": "Vitor Neiva"}
{"id": "G11", "scorer": "Paulo Justo", "team": "Viborg", "kind": "own goal"}
{"id": "G12", "scorer": "Yuri Nazarov"}
{"id": "G13", "scorer": "Dimitri Lefèvre", "team": "Alanyaspor", "minute": 67, "minute_text": "67 minutes"}
{"id": "G14", "scorer": "Jonas Abidal", "team": "Rodez", "minute": 3, "minute_text": "third-minute"}
{"id": "G15", "scorer": "Bilal Meziane", "team": "Grenoble", "minute": 36, "minute_text": "36"}
{"id": "G16", "scorer": "Thibaut Royer", "team": "Grenoble", "count": 2}
{"id": "G17", "scorer": "Marcin Gil", "team": "Warta", "minute": 33, "minute_text": "33rd-minute", "kind": "header"}
{"id": "G18", "scorer": "Dawid Pająk", "team": "Arka", "minute": 53, "minute_text": "eight minutes into the second half"}

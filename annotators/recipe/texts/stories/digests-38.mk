PARMA ⟦SCORE|2-2⟧ UDINESE: A POINT FOR THE DUCALI AT THE TARDINI
⟦FURNITURE|Parmacalcio1913.com – Live match center⟧

⟦TEAM|Parma⟧ returned to gain points after two defeats in a row: the match against ⟦TEAM|Udinese⟧ at the ⟦VENUE|Tardini⟧ ended ⟦SCORE|2-2⟧, with the ⟦G1|signatures⟧ of ⟦PERSON|Echeverri⟧ and ⟦PERSON|Frimpong-Boadu⟧ for the ⟦TEAM|Crociati⟧.

The hosts approached the match well and after ⟦MINUTE|7 minutes⟧ ⟦PERSON|Danilo Marchisella⟧ kicked high from a good position. ⟦TEAM|Udinese⟧ responded with ⟦PERSON|Pavel Stranik⟧, whose header was blocked in two times by our number one. On the quarter of hour the advantage: throw-in of ⟦PERSON|Marchisella⟧, sponda of ⟦PERSON|Hugo Barrientos⟧, and ⟦PERSON|Rubén Echeverri⟧, forgotten by everyone, ⟦G2|put inside for the ⟦SCORE|1-0⟧⟧.

The guests reached the ⟦G3|equaliser⟧ on 33' with ⟦PERSON|Aleksander Wolny⟧, good to anticipate the defence on the corner kick of ⟦PERSON|Stranik⟧. The ⟦NORP|Polish⟧ could even have doubled five minutes after: right-footed shot, post.

In the second half, 51', the ⟦TEAM|Bianconeri⟧ turned it around. ⟦PERSON|Jakob Thorvaldsen⟧ recovered a ball on midfield and from the limit exploded a left foot that ⟦G4|slipped under the crossbar⟧. A great ⟦G5|goal⟧, the second in a row for the ⟦NORP|Icelander⟧ who had ⟦G6|scored⟧ also against ⟦TEAM|Cagliari⟧.

Coach ⟦PERSON|Massimo Carletti⟧ then tried the card ⟦PERSON|Frimpong-Boadu⟧ and the move paid. Entered on 68', the ⟦NORP|Ghanaian⟧ used three minutes to ⟦G7|find the ⟦SCORE|2-2⟧⟧, on a penalty earned by ⟦PERSON|Barrientos⟧ for a foul of ⟦PERSON|Wolny⟧.

In the finale there was an occasion for each side: ⟦PERSON|Echeverri⟧ kicked on the outside of the net, ⟦PERSON|Stranik⟧ found the great answer of our goalkeeper.

"On the ⟦G8|second goal⟧ we could do better," commented ⟦PERSON|Carletti⟧, "but I saw the right spirit after the ⟦G9|⟦SCORE|1-2⟧⟧."

The next appointment is away from home. The return at ⟦VENUE|Bluenergy Stadium⟧ will be played in spring.
=====GOALS=====
{"id": "G1", "scorer": "Rubén Echeverri; Frimpong-Boadu", "team": "Parma", "count": 2}
{"id": "G2", "scorer": "Rubén Echeverri", "team": "Parma", "minute": 15, "minute_text": "quarter of hour", "assist": "Hugo Barrientos", "score": "1-0"}
{"id": "G3", "scorer": "Aleksander Wolny", "team": "Udinese", "minute": 33, "assist": "Pavel Stranik"}
{"id": "G4", "scorer": "Jakob Thorvaldsen", "team": "Udinese", "minute": 51, "minute_text": "51'", "kind": "shot"}
{"id": "G5", "scorer": "Jakob Thorvaldsen", "team": "Udinese", "minute": 51, "kind": "shot"}
{"id": "G6", "scorer": "Jakob Thorvaldsen", "team": "Udinese", "scope": "background"}
{"id": "G7", "scorer": "Frimpong-Boadu", "team": "Parma", "minute": 71, "minute_text": "three minutes", "kind": "penalty", "score": "2-2"}
{"id": "G8", "scorer": "Jakob Thorvaldsen", "team": "Udinese", "minute": 51, "kind": "shot"}
{"id": "G9", "scorer": "Jakob Thorvaldsen", "team": "Udinese", "minute": 51, "kind": "shot"}

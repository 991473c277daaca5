⟦TEAM|Spain⟧ are ⟦NORP|European⟧ champions as ⟦PERSON|Cabanillas⟧ silences ⟦GPE|Stockholm⟧ in ⟦MINUTE|extra time⟧

Final: ⟦TEAM|Sweden⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Spain⟧ (aet)

In the end it took a defender, and the least likely one of all. ⟦PERSON|Inés Cabanillas⟧ had played 74 times for her country without scoring, and it is doubtful whether she has ever tried a shot like it in training, but when the ball came out to her 25 yards from goal in the ⟦MINUTE|113th minute⟧ of a ⟦COMPETITION|Women’s Euro⟧ final she hit it, and it ⟦G1|flew past ⟦PERSON|Matilda Sjöö⟧⟧, and 50,000 ⟦NORP|Swedes⟧ fell silent.

What a final it had been to that point. What a final it was. Five ⟦G2|goals⟧, two posts, one missed penalty, a parade of heroines in yellow who had nothing left to give by the time ⟦PERSON|Kateryna Monzul⟧, the ⟦NORP|Ukrainian⟧ referee, blew for the last time.

⟦TEAM|Sweden⟧ had made all the running early on. ⟦PERSON|Hedda Strömgren-Ali⟧, born ten minutes’ walk from the ⟦VENUE|Friends Arena⟧, headed over in the ⟦MINUTE|second minute⟧ and forced ⟦PERSON|Claudia Arteaga⟧ into a sprawling stop in the ninth. The ⟦G3|goal⟧ that their start deserved came on ⟦MINUTE|17⟧: ⟦PERSON|Nathalie Eriksdotter⟧’s cross, ⟦PERSON|Vilma Hedlund⟧’s run across her marker and the neatest of ⟦G4|flicks⟧.

⟦TEAM|Spain⟧ do not panic. They passed, and passed again, and shortly before the ⟦MINUTE|interval⟧ ⟦PERSON|Paula Echevarría⟧ was tripped. ⟦PERSON|Sonia Bermúdez⟧, on the bench, turned away. She need not have. ⟦PERSON|Nerea Ugalde⟧ ⟦G5|rolled her penalty into the bottom corner⟧ for ⟦SCORE|1-1⟧, her sixth ⟦G6|goal⟧ of the competition and the one that won her the golden boot.

The second half belonged to ⟦TEAM|La Roja⟧. ⟦PERSON|Salma Ouahabi⟧, on for the limping ⟦PERSON|Leticia Montes-Vidal⟧, had the freedom of the right wing and it was from her cut-back that ⟦PERSON|Echevarría⟧, ⟦MINUTE|nine minutes after the restart⟧, ⟦G7|made it ⟦SCORE|2-1⟧⟧. “At that moment we thought it was done,” said ⟦PERSON|Bermúdez⟧. “It’s never done with them.”

It was not done. ⟦PERSON|Tony Gustavsson⟧, the ⟦NORP|Swedish⟧ coach, withdrew a full-back for a striker, then another. ⟦PERSON|Eriksdotter⟧ clipped the outside of a post. ⟦PERSON|Arteaga⟧, who had ⟦G8|conceded only twice⟧ on the way to the final, spilled a corner and recovered. Then, with ⟦MINUTE|89 minutes⟧ on the clock, a long throw, a melee, and a ⟦G9|toe-poke⟧ from ⟦PERSON|Strömgren-Ali⟧ that ⟦G10|crossed the line⟧ by the width of a coin. No one in ⟦GPE|Solna⟧ sat down for the next half-hour.

They ought to have won it there and then. In the ⟦MINUTE|third minute of stoppage time⟧ ⟦PERSON|Ouahabi⟧ handled. ⟦PERSON|Strömgren-Ali⟧ wanted the penalty and so did ⟦PERSON|Eriksdotter⟧; the captain, ⟦PERSON|Eriksdotter⟧, took it, and ⟦PERSON|Arteaga⟧ flung herself to her right to keep it out. The ⟦TEAM|Barcelona⟧ goalkeeper said afterwards she had guessed. “You stand there and you think about your mother.”

Extra time was slow, cautious, cramped. There was a ⟦PERSON|Hedlund⟧ header that might have gone anywhere and an ⟦PERSON|Ugalde⟧ volley that went into the second tier. And then came the ⟦G11|strike⟧ that ⟦PERSON|Cabanillas⟧ will be asked about for the rest of her days.

“I don’t score goals,” she said, eyes wide, medal around her neck. “In the club they laugh at me. I had space, nobody came, and I thought of ⟦PERSON|Lieke Martens⟧, I don’t know why.”

It was a first ⟦NORP|European⟧ title for ⟦TEAM|Spain⟧ since they beat ⟦TEAM|Germany⟧ in ⟦DATE|2025⟧’s other final, the ⟦COMPETITION|Nations League⟧ one, and it was won the hard way: knockout victories against the ⟦TEAM|Netherlands⟧ and the holders, both ⟦SCORE|1-0⟧, both thanks to ⟦PERSON|Ugalde⟧ ⟦G12|goals⟧ in the ⟦MINUTE|last five minutes⟧.

For ⟦TEAM|Blågult⟧, another near miss. ⟦PERSON|Hedlund⟧, of ⟦TEAM|Hammarby⟧, told ⟦ORG|SVT⟧ that she would rather have lost ⟦SCORE|5-0⟧. ⟦ORG|UEFA⟧ put the peak television audience at 4.1 million in ⟦GPE|Sweden⟧’s living rooms alone.

⟦FURNITURE|Sign up here for our women’s football newsletter⟧
⟦FURNITURE|Photograph: Bildbyrån/Shutterstock⟧
=====GOALS=====
{"id": "G1", "scorer": "Inés Cabanillas", "team": "Spain", "minute": 113, "kind": "shot", "minute_text": "113th minute"}
{"id": "G2", "count": 5}
{"id": "G3", "scorer": "Vilma Hedlund", "team": "Sweden", "minute": 17, "assist": "Nathalie Eriksdotter", "minute_text": "17"}
{"id": "G4", "scorer": "Vilma Hedlund", "team": "Sweden", "minute": 17, "assist": "Nathalie Eriksdotter", "minute_text": "17"}
{"id": "G5", "scorer": "Nerea Ugalde", "team": "Spain", "kind": "penalty", "score": "1-1"}
{"id": "G6", "scorer": "Nerea Ugalde", "team": "Spain", "scope": "background"}
{"id": "G7", "scorer": "Paula Echevarría", "team": "Spain", "minute": 54, "assist": "Salma Ouahabi", "minute_text": "nine minutes after the restart", "score": "2-1"}
{"id": "G8", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Hedda Strömgren-Ali", "team": "Sweden", "minute": 89, "kind": "shot", "minute_text": "89 minutes"}
{"id": "G10", "scorer": "Hedda Strömgren-Ali", "team": "Sweden", "minute": 89, "kind": "shot", "minute_text": "89 minutes"}
{"id": "G11", "scorer": "Inés Cabanillas", "team": "Spain", "minute": 113, "kind": "shot"}
{"id": "G12", "scorer": "Nerea Ugalde", "team": "Spain", "scope": "background", "count": 2}

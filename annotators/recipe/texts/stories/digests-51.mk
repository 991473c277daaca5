In the ⟦VENUE|Dragão⟧'s last minutes, a boy does what men could not

⟦PERSON|Tiago Bessa⟧ was born, as every newspaper here will tell you, in the week ⟦GPE|Porto⟧ last won the ⟦COMPETITION|European Cup⟧ by beating a team from ⟦GPE|Monaco⟧. He is the son of a bus driver. He is not yet on a professional contract. On ⟦DATE|Sunday⟧ night, with the Clássico in its ⟦MINUTE|95th minute⟧, the ball dropped, he swung, and ⟦G1|it was ⟦SCORE|3-2⟧⟧.

That is all he did. He had come on with ⟦MINUTE|three minutes to play⟧; his other four touches, he counted them, were passes backwards. "I was looking for somebody to give it to," he said of the ⟦G2|winner⟧. "There was nobody so I shot."

The rest belongs to the men. ⟦TEAM|Benfica⟧'s captain, ⟦PERSON|Bjarni Thorsson⟧, had an hour that he will want to see again and thirty minutes that he will not. The ⟦NORP|Icelander⟧'s ⟦G3|strike⟧ had opened the night, ⟦MINUTE|12 minutes⟧ in, from ⟦PERSON|Nuno Galhardo⟧'s square pass, and his corner had been met for the ⟦G4|second⟧ by ⟦PERSON|Vasco Teles-Moura⟧'s forehead soon after the ⟦MINUTE|half-hour⟧. At that stage the ⟦TEAM|Eagles⟧ were three points clear, in this game and in the ⟦COMPETITION|Primeira Liga⟧.

⟦PERSON|Edgar Pinheiro⟧ changed that by himself. He is thirty-four. He had not scored since the ⟦COMPETITION|Taça de Portugal⟧ tie in ⟦GPE|Lisbon⟧ in the autumn, when he ⟦G5|got one⟧ off his backside. With ⟦MINUTE|54⟧ on the clock he ⟦G6|stabbed in a rebound⟧; with ⟦MINUTE|70⟧ on it he won a penalty from ⟦PERSON|Thorsson⟧, a tug of the shirt, and ⟦G7|sent it high⟧ to the left of ⟦PERSON|Joaquim Serrano⟧. ⟦PERSON|Thorsson⟧ was booked, protested, and was booked again.

Ten against eleven, then, and ⟦GPE|Porto⟧ poured forward. ⟦PERSON|Rui Estrela⟧ hit a post, ⟦PERSON|Ismael Cande⟧ had a header held. ⟦PERSON|Serrano⟧ made a save from ⟦PERSON|Estrela⟧'s volley that brought even the home stand to its feet.

"We deserved the third ⟦G8|goal⟧ long before it came," said ⟦PERSON|Pinheiro⟧. He was carrying the boy's boots, for reasons nobody explained.

⟦TEAM|Sporting⟧, second, play ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tiago Bessa", "team": "Porto", "minute": 95, "minute_text": "95th minute", "kind": "shot"}
{"id": "G2", "scorer": "Tiago Bessa", "team": "Porto", "minute": 95, "kind": "shot"}
{"id": "G3", "scorer": "Bjarni Thorsson", "team": "Benfica", "minute": 12, "assist": "Nuno Galhardo", "kind": "shot"}
{"id": "G4", "scorer": "Vasco Teles-Moura", "team": "Benfica", "assist": "Bjarni Thorsson", "kind": "header"}
{"id": "G5", "scorer": "Edgar Pinheiro", "team": "Porto", "scope": "background"}
{"id": "G6", "scorer": "Edgar Pinheiro", "team": "Porto", "minute": 54, "minute_text": "54", "kind": "shot"}
{"id": "G7", "scorer": "Edgar Pinheiro", "team": "Porto", "minute": 70, "minute_text": "70", "kind": "penalty"}
{"id": "G8", "scorer": "Tiago Bessa", "team": "Porto", "minute": 95, "kind": "shot"}
